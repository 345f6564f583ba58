import { describe, expect, it } from '@jest/globals';
import { undoOf, type Before } from './undo-deed.ts';

const today = '2026-11-24';
const before = (over: Partial<Before> = {}): Before => ({
  state: 'OPEN',
  owner: { id: 'sato' },
  dueOn: '2026-11-27',
  direction: 'ask',
  reportTo: 'PERSON',
  reportOn: '2026-12-01',
  reportVia: 'PHONE',
  ...over,
});

describe('a deed that was a slip', () => {
  it.each(['resolve', 'hold', 'withdraw'] as const)(
    'is taken back after %s, also where the days have passed',
    (deed) => {
      expect(undoOf(deed, before({ dueOn: '2026-11-20' }), today)).not.toBeNull();
    },
  );

  it('is taken back after a change, unless a day that was promised has passed', () => {
    expect(undoOf('change', before(), today)).not.toBeNull();
    expect(undoOf('change', before({ dueOn: '2026-11-20' }), today)).toBeNull();
  });

  it.each(['report', 'interim', 'reopen', 'promise'] as const)('is not taken back after %s', (deed) => {
    expect(undoOf(deed, before(), today)).toBeNull();
  });

  it.each(['settle', 'withdraw'] as const)('is taken back after %s, also where nothing was promised', (deed) => {
    expect(undoOf(deed, { state: 'NEEDS_PROMISE' }, today)).not.toBeNull();
  });

  it('is not taken back once the first promise is made', () => {
    expect(undoOf('promise', { state: 'NEEDS_PROMISE' }, today)).toBeNull();
  });

  it('is not taken back where it had not been open: reopening would make another thing of it', () => {
    expect(undoOf('resolve', before({ state: 'ON_HOLD' }), today)).toBeNull();
  });
});
