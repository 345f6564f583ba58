import { expect, it } from '@jest/globals';
import { issueWordOf } from './issue-word.ts';

const promised = { firstDueOn: '2026-11-20', dueOn: '2026-11-20' } as const;

it.each([
  ['unreported once it is solved', { state: 'RESOLVED', reportTo: 'PERSON', ...promised }, 'RESOLVED'],
  ['settled where nobody waits to hear of it', { state: 'RESOLVED', reportTo: 'NOBODY', ...promised }, 'SETTLED'],
  ['settled where nothing was promised', { state: 'RESOLVED', reportTo: 'PERSON', firstDueOn: null }, 'SETTLED'],
  ['without a promise while nothing is agreed', { state: 'NEEDS_PROMISE' }, 'NEEDS_PROMISE'],
  ['partly agreed where its note names a day', { state: 'NEEDS_PROMISE', dueOn: '2025-06-20' }, 'PARTLY_PROMISED'],
  ['what its state says in every other case', { state: 'ON_HOLD', ...promised }, 'ON_HOLD'],
] as const)('an issue is called %s', (_, issue, word) => {
  expect(issueWordOf(issue)).toBe(word);
});
