import { describe, expect, it } from '@jest/globals';
import { calendarOf, dueChips, keepChip, nextChips, reportChips, settledChips } from './day-chips.ts';

/** 2026-11-23 is a holiday, a Monday. */
const calendar = calendarOf([
  { day: '2026-11-21', promiseOn: '2026-11-20', visitOn: '2026-11-24' },
  { day: '2026-11-22', promiseOn: '2026-11-20', visitOn: '2026-11-24' },
  { day: '2026-11-23', promiseOn: '2026-11-20', visitOn: '2026-11-24' },
]);
const named = (chips: readonly { name: string; on: string }[]) =>
  Object.fromEntries(chips.map(({ name, on }) => [name, on]));

describe('the days offered for a promise', () => {
  it('are tomorrow and this Friday on an ordinary Tuesday', () => {
    expect(named(dueChips('2026-11-17', calendar))).toMatchObject({ tomorrow: '2026-11-18', friday: '2026-11-20' });
  });

  it('never lie in the past when the business day before a holiday is gone', () => {
    expect(named(dueChips('2026-11-21', calendar))).toMatchObject({
      nextBusinessDay: '2026-11-24',
      nextFriday: '2026-11-27',
    });
  });

  it('are both Fridays on a Sunday, neither of them called that of the next week', () => {
    const chips = named(dueChips('2026-11-15', calendar));
    expect(chips).toMatchObject({ comingFriday: '2026-11-20', twoWeeks: '2026-11-27' });
    expect(Object.keys(chips)).not.toContain('nextFriday');
  });

  it('come earlier, not later, when the day meant is a holiday', () => {
    expect(named(dueChips('2026-11-16', calendar)).week).toBeUndefined();
    expect(dueChips('2026-11-16', calendar).map(({ on }) => on)).toContain('2026-11-20');
  });

  it('name no day twice', () => {
    const days = dueChips('2026-11-19', calendar).map(({ on }) => on);
    expect(new Set(days).size).toBe(days.length);
  });
});

describe('the days offered for a report', () => {
  it('are the due day, the business day after it, and a week later', () => {
    expect(named(reportChips('2026-11-20', '2026-11-17', calendar))).toEqual({
      dueDay: '2026-11-20',
      dayAfterDue: '2026-11-24',
      weekAfterDue: '2026-11-27',
    });
  });
});

describe('the days offered for what was settled', () => {
  it('are that of the note and today, once where they are the same', () => {
    expect(named(settledChips('2025-06-10', '2026-11-17'))).toEqual({ noteDay: '2025-06-10', today: '2026-11-17' });
    expect(settledChips('2026-11-17', '2026-11-17')).toHaveLength(1);
  });
});

describe('the days offered for the next visit', () => {
  it('come later, not earlier, when the day meant is a holiday', () => {
    expect(nextChips('2026-11-16', '2026-11-16', calendar)[0]).toEqual({
      name: 'plusWeek',
      on: '2026-11-24',
      isMoved: true,
      meant: '2026-11-23',
    });
  });

  it('hold three weeks before the renewal while that is ahead', () => {
    expect(named(nextChips('2026-11-17', '2026-11-17', calendar, { termToOn: '2026-12-31' })).beforeRenewal).toBe(
      '2026-12-10',
    );
    expect(
      named(nextChips('2026-11-17', '2026-11-17', calendar, { termToOn: '2026-11-30' })).beforeRenewal,
    ).toBeUndefined();
  });

  it('hold the interval that lay between the last two talks, while it says something', () => {
    expect(named(nextChips('2026-11-17', '2026-11-17', calendar, { interval: 21 })).sameInterval).toBe('2026-12-08');
    expect(named(nextChips('2026-11-17', '2026-11-17', calendar, { interval: 1 })).sameInterval).toBeUndefined();
    expect(named(nextChips('2026-11-17', '2026-11-17', calendar, { interval: 300 })).sameInterval).toBeUndefined();
  });

  it('end the month on its last business day, and the next one where that is near', () => {
    expect(named(nextChips('2026-11-10', '2026-11-10', calendar)).beforeMonthEnd).toBe('2026-11-30');
    expect(named(nextChips('2026-11-27', '2026-11-27', calendar)).beforeMonthEnd).toBe('2026-12-31');
  });

  it('begin with the one that stands already, and name it once', () => {
    const chips = keepChip('2026-11-24', nextChips('2026-11-17', '2026-11-17', calendar));
    expect(chips[0]).toEqual({ name: 'asPlanned', on: '2026-11-24', isMoved: false });
    expect(chips.filter(({ on }) => on === '2026-11-24')).toHaveLength(1);
  });

  it('say which day was written where a note named a free one', () => {
    expect(keepChip('2026-11-27', [], 'asNoted', '2026-11-28')).toEqual([
      { name: 'asNoted', on: '2026-11-27', isMoved: true, meant: '2026-11-28' },
    ]);
  });
});
