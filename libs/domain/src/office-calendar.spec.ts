import { describe, expect, it } from '@jest/globals';
import type { Day } from './day.ts';
import { isMonthDay, USUAL_CALENDAR, type OfficeCalendar } from './office-calendar.ts';
import { officeDays } from './office-day.ts';

const holidayOf = (day: Day) => (day === '2026-11-23' ? '勤労感謝の日' : null);
const days = (from: Day, to: Day, over: Partial<OfficeCalendar>) =>
  officeDays(from, to, holidayOf, { ...USUAL_CALENDAR, ...over });
const open = (from: Day, to: Day, over: Partial<OfficeCalendar>) =>
  days(from, to, over)
    .filter(({ isBusiness }) => isBusiness)
    .map(({ day }) => day);
const closure = { fromOn: '2026-08-12', untilOn: '2026-08-14', isOpen: false, name: '夏季休業' } as const;

describe('the calendar of an office', () => {
  it('closes the days of a closure and names them; what was meant for them goes around it', () => {
    const [first] = days('2026-08-12', '2026-08-12', { closures: [closure] });
    expect(first).toEqual({
      ...{ day: '2026-08-12', isBusiness: false, holiday: '夏季休業' },
      ...{ promiseOn: '2026-08-11', visitOn: '2026-08-17' },
    });
  });

  it('is at work on a Saturday or a holiday that it says it works on', () => {
    const closures = [
      { fromOn: '2026-11-21', untilOn: '2026-11-21', isOpen: true, name: '' },
      { fromOn: '2026-11-23', untilOn: '2026-11-23', isOpen: true, name: '' },
    ] as const;
    expect(open('2026-11-21', '2026-11-23', { closures })).toEqual(['2026-11-21', '2026-11-23']);
    expect(days('2026-11-23', '2026-11-23', { closures })).toMatchObject([{ holiday: '勤労感謝の日' }]);
  });

  it('lets one day within a longer closure say otherwise', () => {
    const closures = [closure, { fromOn: '2026-08-13', untilOn: '2026-08-13', isOpen: true, name: '棚卸し' }] as const;
    expect(open('2026-08-11', '2026-08-15', { closures })).toEqual(['2026-08-11', '2026-08-13']);
  });

  it('may rest on other days of the week, and work on holidays', () => {
    expect(open('2026-11-21', '2026-11-27', { weeklyOff: [3], keepsHolidays: false })).toEqual([
      ...['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'],
    ]);
  });

  it('may end the year sooner or later, within one year, or not at all', () => {
    expect(open('2026-12-28', '2027-01-05', { yearEndFrom: '12-28', yearEndUntil: '01-04' })).toEqual(['2027-01-05']);
    expect(open('2026-12-29', '2026-12-31', { yearEndFrom: '12-30', yearEndUntil: '12-31' })).toEqual(['2026-12-29']);
    expect(open('2026-12-31', '2027-01-01', { yearEndFrom: null, yearEndUntil: null })).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('ends, also where it never opens', () => {
    const [day] = days('2026-11-24', '2026-11-24', { weeklyOff: [0, 1, 2, 3, 4, 5, 6] });
    expect(day).toMatchObject({ isBusiness: false, promiseOn: '2026-11-24', visitOn: '2026-11-24' });
  });
});

describe('a day of every year', () => {
  it.each(['12-29', '01-03', '02-28'])('is %s', (it) => expect(isMonthDay(it)).toBe(true));
  it.each(['02-29', '13-01', '04-31', '1-3', '', null])('is not %s', (it) => expect(isMonthDay(it)).toBe(false));
});
