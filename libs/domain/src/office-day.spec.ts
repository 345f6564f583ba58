import { describe, expect, it } from '@jest/globals';
import type { Day } from './day.ts';
import { officeDays } from './office-day.ts';

const holidays: Record<string, string> = {
  '2026-11-23': '勤労感謝の日',
  '2027-01-01': '元日',
  '2028-02-29': '架空の日',
};
const holidayOf = (day: Day) => holidays[day] ?? null;
const dayOf = (day: Day) => officeDays(day, day, holidayOf)[0]!;

describe('the days of an office', () => {
  it('are every day from the first to the last', () => {
    const days = officeDays('2028-02-28', '2028-03-01', holidayOf);
    expect(days.map(({ day }) => day)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it('are none where the last comes before the first', () => {
    expect(officeDays('2026-11-22', '2026-11-21', holidayOf)).toEqual([]);
  });

  it('keep promises and visits where they are on a business day', () => {
    expect(dayOf('2026-11-20')).toEqual({
      day: '2026-11-20',
      isBusiness: true,
      holiday: null,
      promiseOn: '2026-11-20',
      visitOn: '2026-11-20',
    });
  });

  it('bring a promise forward and put a visit off over a long weekend', () => {
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23'] as const)
      expect(dayOf(day)).toMatchObject({ isBusiness: false, promiseOn: '2026-11-20', visitOn: '2026-11-24' });
  });

  it('name the holiday', () => {
    expect(dayOf('2026-11-23').holiday).toBe('勤労感謝の日');
    expect(dayOf('2026-11-22').holiday).toBeNull();
  });

  it('are closed from 29 December to 3 January, weekdays or not', () => {
    expect(dayOf('2026-12-28').isBusiness).toBe(true);
    for (const day of ['2026-12-29', '2026-12-31', '2027-01-01', '2027-01-03'] as const)
      expect(dayOf(day)).toMatchObject({ isBusiness: false, promiseOn: '2026-12-28', visitOn: '2027-01-04' });
    expect(dayOf('2027-01-04').isBusiness).toBe(true);
  });

  it('look beyond both ends for the nearest business day', () => {
    expect(officeDays('2026-11-21', '2026-11-21', holidayOf)).toMatchObject([
      { promiseOn: '2026-11-20', visitOn: '2026-11-24' },
    ]);
  });
});
