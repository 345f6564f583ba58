import { describe, expect, it } from '@jest/globals';
import { endOfWeek, promiseGroupOf } from './promise-group.ts';

/** A Tuesday. */
const today = '2026-11-24';

describe('a promise in the list', () => {
  it.each([
    ['2026-11-23', 'LATE'],
    ['2026-11-24', 'TODAY'],
    ['2026-11-25', 'THIS_WEEK'],
    ['2026-11-29', 'THIS_WEEK'],
    ['2026-11-30', 'NEXT_WEEK'],
    ['2026-12-06', 'NEXT_WEEK'],
    ['2026-12-07', 'LATER'],
  ] as const)('that is owed on %s is in %s', (nextOn, group) => {
    expect(promiseGroupOf({ state: 'OPEN', nextOn }, today)).toBe(group);
  });

  it('stands apart while its promise lacks, however old it is', () => {
    expect(promiseGroupOf({ state: 'NEEDS_PROMISE', nextOn: '2026-10-01' }, today)).toBe('NEEDS_PROMISE');
  });

  it('rests apart while it is on hold, and is back on its day', () => {
    expect(promiseGroupOf({ state: 'ON_HOLD', nextOn: '2026-11-25' }, today)).toBe('HELD');
    expect(promiseGroupOf({ state: 'ON_HOLD', nextOn: today }, today)).toBe('TODAY');
    expect(promiseGroupOf({ state: 'ON_HOLD', nextOn: '2026-11-23' }, today)).toBe('LATE');
  });

  it('is not in it once nothing is owed', () => {
    expect(promiseGroupOf({ state: 'REPORTED', nextOn: null }, today)).toBeNull();
  });
});

describe('a week', () => {
  it('ends with its Sunday', () => {
    expect(endOfWeek('2026-11-23')).toBe('2026-11-29');
    expect(endOfWeek('2026-11-29')).toBe('2026-11-29');
  });
});
