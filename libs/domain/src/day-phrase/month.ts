import { addDays, addMonths, isDay, type Day } from '../day.ts';
import type { DayContext, Meaning } from './day-reading.ts';

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;
export const lastOfMonth = (day: Day): Day => addDays(addMonths(firstOfMonth(day), 1), -1);
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** That date of the month a day is in; undefined where the month is too short. */
export function dateIn(month: Day, date: number): Day | undefined {
  return dayFrom(yearOf(month), Number(month.slice(5, 7)), date);
}

/** Undefined where there is no such day. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')];
  const day = `${y}-${m}-${d}`;
  return isDay(day) ? day : undefined;
}

/** That day, or the answer that there is none. */
export const orNoSuchDay = (day: Day | undefined): Meaning => (day ? { day } : { fault: 'NO_SUCH_DAY' });

/** Whether a day can be meant: what is promised lies ahead, a talk does not. Today counts as both. */
export const isPossible = (day: Day, { today, purpose }: DayContext): boolean =>
  purpose === 'CONVERSATION' ? day <= today : day >= today;

/** `10日`: this month's while that can be meant, else the next one's; the last one for a talk. */
export function nearestDate(date: number, context: DayContext): Meaning {
  if (date < 1 || date > 31) return { fault: 'NO_SUCH_DAY' };
  const step = context.purpose === 'CONVERSATION' ? -1 : 1;
  const thisMonth = firstOfMonth(context.today);
  const here = dateIn(thisMonth, date);
  if (here && isPossible(here, context)) return { day: here };
  // Where the month is too short, its last day may be meant, or the month that has such a day.
  const month = here ? addMonths(thisMonth, step) : thisMonth;
  const there = dateIn(month, date);
  if (there) return { day: there };
  const longer = dateIn(addMonths(month, step), date);
  return { ask: 'SHORT_MONTH', days: [lastOfMonth(month), ...(longer ? [longer] : [])] };
}

/** How long a month-day counts as just passed, in days: then it is asked rather than taken for the one in a year. */
const JUST_PASSED = 31;

/** `12/5`: the next one, or the last one for a talk. */
export function nearestMonthDay(month: number, date: number, context: DayContext): Meaning {
  const year = yearOf(context.today);
  const here = dayFrom(year, month, date);
  if (here && isPossible(here, context)) return { day: here };
  const there = dayFrom(year + (context.purpose === 'CONVERSATION' ? -1 : 1), month, date);
  if (!there) return { fault: 'NO_SUCH_DAY' };
  const edge = addDays(context.today, context.purpose === 'CONVERSATION' ? JUST_PASSED : -JUST_PASSED);
  const isNear = here && (context.purpose === 'CONVERSATION' ? here <= edge : here >= edge);
  return isNear ? { ask: 'JUST_PASSED', days: [there] } : { day: there };
}
