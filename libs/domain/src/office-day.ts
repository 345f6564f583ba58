import { addDays, weekdayOf, type Day } from './day.ts';

export interface OfficeDay {
  readonly day: Day;
  readonly isBusiness: boolean;
  readonly holiday: string | null;
  /** Where a promise for this day is due: the same business day, or the one before. */
  readonly promiseOn: Day;
  /** Where a visit meant for this day is held: the same business day, or the next one. */
  readonly visitOn: Day;
}

type HolidayOf = (day: Day) => string | null;

/** Every day from `from` to `to`, both included. Closed at weekends, on holidays and from 29 December to 3 January. */
export function officeDays(from: Day, to: Day, holidayOf: HolidayOf): OfficeDay[] {
  const isBusiness = (day: Day) => ![0, 6].includes(weekdayOf(day)) && !isYearEnd(day) && holidayOf(day) === null;
  const nearest = (day: Day, step: 1 | -1): Day => (isBusiness(day) ? day : nearest(addDays(day, step), step));

  const days: OfficeDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push({
      day,
      isBusiness: isBusiness(day),
      holiday: holidayOf(day),
      promiseOn: nearest(day, -1),
      visitOn: nearest(day, 1),
    });
  }
  return days;
}

const isYearEnd = (day: Day) => {
  const monthAndDate = day.slice(5);
  return monthAndDate >= '12-29' || monthAndDate <= '01-03';
};
