import {
  addMonths,
  daysBetween,
  LONGEST_CLOSURE,
  officeDays,
  type Day,
  type OfficeCalendar,
  type OfficeDay,
} from '#domain';
import { Refused } from '../core/errors.ts';
import { holidayOf, MONTHS_AHEAD } from '../offices/index.ts';
import type { OfficeCalendarInput } from './office-calendar.input.ts';

export interface CheckedCalendar {
  readonly calendar: OfficeCalendar;
  /** Its days from that day on, as far as the days of an office are kept. */
  readonly days: readonly OfficeDay[];
}

/** What somebody wants a calendar to be, and the days that follow from it. What makes no sense is refused by its field. */
export function checkedCalendar(input: OfficeCalendarInput, today: Day): CheckedCalendar {
  const { yearEndFrom = null, yearEndUntil = null } = input;
  if ((yearEndFrom === null) !== (yearEndUntil === null))
    throw new Refused('YEAR_END_INCOMPLETE', yearEndFrom === null ? 'yearEndFrom' : 'yearEndUntil');
  if (input.opensAt >= input.closesAt) throw new Refused('HOURS_BACKWARDS', 'closesAt');
  for (const [at, { fromOn, untilOn }] of input.closures.entries()) {
    if (untilOn < fromOn) throw new Refused('RANGE_BACKWARDS', `closures.${at}.untilOn`);
    if (daysBetween(fromOn, untilOn) >= LONGEST_CLOSURE)
      throw new Refused('CLOSURE_TOO_LONG', `closures.${at}.untilOn`);
  }

  const { weeklyOff, keepsHolidays, closures } = input;
  const calendar = { weeklyOff: [...weeklyOff].sort(), keepsHolidays, yearEndFrom, yearEndUntil, closures };
  const days = officeDays(today, addMonths(today, MONTHS_AHEAD + 1), holidayOf, calendar);
  if (days.some((it) => restOf(it) > LONGEST_CLOSURE)) throw new Refused('NEVER_AT_WORK', 'closures');
  return { calendar, days };
}

/** How long the office rests around a day; without any business day in sight a day stands for itself. */
const restOf = ({ isBusiness, promiseOn, visitOn }: OfficeDay) =>
  isBusiness ? 0 : promiseOn === visitOn ? Infinity : daysBetween(promiseOn, visitOn) - 1;
