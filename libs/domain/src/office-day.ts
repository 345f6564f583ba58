import { addDays, weekdayOf, type Day } from './day.ts';
import { closureOn, isYearEnd, USUAL_CALENDAR, type OfficeCalendar } from './office-calendar.ts';

export interface OfficeDay {
  readonly day: Day;
  readonly isBusiness: boolean;
  /** The name of the day: of its closure, else of the holiday. */
  readonly holiday: string | null;
  /** Where a promise for this day is due: the same business day, or the one before. */
  readonly promiseOn: Day;
  /** Where a visit meant for this day is held: the same business day, or the next one. */
  readonly visitOn: Day;
}

type HolidayOf = (day: Day) => string | null;

/** No office rests for longer; a calendar without any business day ends here, and not never. */
const LONGEST_REST = 400;

/** Every day from `from` to `to`, both included, as the calendar of an office has it. */
export function officeDays(
  from: Day,
  to: Day,
  holidayOf: HolidayOf,
  calendar: OfficeCalendar = USUAL_CALENDAR,
): OfficeDay[] {
  const known = new Map<Day, boolean>();
  const isBusiness = (day: Day): boolean => {
    const is = known.get(day) ?? isBusinessDay(day, holidayOf, calendar);
    known.set(day, is);
    return is;
  };
  const nearest = (day: Day, step: 1 | -1): Day => {
    for (let n = 0; n <= LONGEST_REST; n += 1) if (isBusiness(addDays(day, n * step))) return addDays(day, n * step);
    return day;
  };

  const days: OfficeDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { name } = closureOn(day, calendar.closures) ?? {};
    days.push({
      day,
      isBusiness: isBusiness(day),
      holiday: name || holidayOf(day),
      promiseOn: nearest(day, -1),
      visitOn: nearest(day, 1),
    });
  }
  return days;
}

/** An exception comes before the week, the holidays and the year's end. */
function isBusinessDay(day: Day, holidayOf: HolidayOf, calendar: OfficeCalendar): boolean {
  const exception = closureOn(day, calendar.closures);
  if (exception) return exception.isOpen;
  if (calendar.weeklyOff.includes(weekdayOf(day)) || isYearEnd(day, calendar)) return false;
  return !calendar.keepsHolidays || holidayOf(day) === null;
}
