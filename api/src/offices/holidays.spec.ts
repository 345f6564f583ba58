import { describe, expect, it } from '@jest/globals';
import { officeDays, type Day } from '#domain';
import { holidayOf } from './holidays.ts';

/** 振替休日 (the day after a holiday on a Sunday) and 国民の休日 (a day between two holidays), by the law. */
const substitutes: Record<string, Day[]> = {
  2026: ['2026-05-06', '2026-09-22'],
  2027: ['2027-03-22'],
  2028: [],
  2029: ['2029-02-12', '2029-04-30', '2029-09-24'],
  2030: ['2030-05-06', '2030-08-12', '2030-11-04'],
};
const isSubstitute = (name: string | null) => name !== null && name.includes('休日');
const promiseOf = (day: Day) => officeDays(day, day, holidayOf)[0]?.promiseOn;

describe('the holidays', () => {
  it.each(Object.entries(substitutes))('of %s hold the days in place of others, and no more of them', (year, days) => {
    const all = officeDays(`${year}-01-01` as Day, `${year}-12-31` as Day, holidayOf);
    expect(all.filter(({ holiday }) => isSubstitute(holiday)).map(({ day }) => day)).toEqual(days);
  });

  it('are sixteen a year beside those', () => {
    for (const [year, days] of Object.entries(substitutes)) {
      const all = officeDays(`${year}-01-01` as Day, `${year}-12-31` as Day, holidayOf);
      expect(all.filter(({ holiday }) => holiday)).toHaveLength(16 + days.length);
    }
  });

  it('bring a promise before them', () => {
    expect(promiseOf('2026-09-22')).toBe('2026-09-18');
    expect(promiseOf('2026-12-31')).toBe('2026-12-28');
    expect(promiseOf('2029-04-30')).toBe('2029-04-27');
  });
});
