import { describe, expect, it } from '@jest/globals';
import { newDraft, newFact } from './record-draft.ts';
import { inputOf } from './record-input.ts';
import { askKind, fittingKind } from './visit-kinds.ts';

const work = { startedOn: '2026-06-01', termToOn: '2027-05-31' } as const;

describe('the kind of visit that fits', () => {
  it.each([
    ['firstDay', { ...work, startedOn: '2026-11-24' }],
    ['twoWeeks', { ...work, startedOn: '2026-11-10' }],
    ['regular', work],
    ['beforeRenewal', { ...work, termToOn: '2026-12-31' }],
    ['beforeEnd', { ...work, endedOn: '2026-12-10' }],
  ] as const)('is %s', (kind, it) => {
    expect(fittingKind([it], '2026-11-24')).toBe(kind);
  });
});

describe('the questions of a visit', () => {
  const begun = () => ({ ...newDraft('2026-11-24', null), facts: [{ ...newFact(), text: 'Likes the new line' }] });

  it('wait as empty lines, and nothing of them is sent while nobody answers', () => {
    const draft = begun();
    askKind(draft, 'firstDay');
    expect(draft.facts.map(({ asks }) => asks)).toEqual([
      undefined,
      'firstDay.1',
      'firstDay.2',
      'firstDay.3',
      'firstDay.4',
    ]);
    draft.facts[2]!.text = 'The desk was ready';
    expect(inputOf(draft, 'ishihara').facts.map(({ text }) => text)).toEqual([
      'Likes the new line',
      'The desk was ready',
    ]);
  });

  it('of another kind take the place of those that nobody answered', () => {
    const draft = begun();
    askKind(draft, 'firstDay');
    draft.facts[1]!.text = 'By bicycle';
    askKind(draft, 'thanks');
    expect(draft.facts.map(({ asks }) => asks)).toEqual([undefined, 'firstDay.1', 'thanks.1', 'thanks.2', 'thanks.3']);
    askKind(draft, null);
    expect(draft.facts.map(({ text }) => text)).toEqual(['Likes the new line', 'By bicycle']);
  });
});
