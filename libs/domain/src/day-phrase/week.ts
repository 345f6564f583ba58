import { addDays, weekdayOf, type Day } from '../day.ts';
import type { DayContext, DayQuestion, Meaning } from './day-reading.ts';

export const WEEKDAYS = '日月火水木金土';
export const SATURDAY = 6;

/** The Monday of the week a day is in: weeks begin on Monday. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The place of 月火水木金土日 in a week that begins on Monday. */
export const placeOf = (weekday: string): number => (WEEKDAYS.indexOf(weekday) + 6) % 7;

/** How many weeks from this one: 今 0, 来 翌 次 1, 再来 2, 先 前 -1, 先々 -2. */
export function weeksOf(word: string): number {
  if (/^(?:再来|さ来|来来|来々|翌翌|翌々)/.test(word)) return 2;
  if (/^(?:先先|先々|前々)/.test(word)) return -2;
  if (/^[来翌次]/.test(word)) return 1;
  return /^[先前]/.test(word) ? -1 : 0;
}

/**
 * Some days of a week. On a Sunday people mean two weeks by the same word: the one after the week that ends today, and
 * the one after the week that begins today. So that is asked, unless only one of the two can still be meant.
 */
export function daysOfWeek(word: string, places: readonly number[], { today }: DayContext): Meaning {
  const weeks = weeksOf(word);
  const monday = mondayOf(today);
  const isSunday = weekdayOf(today) === 0;
  const days = (isSunday ? [weeks, weeks + 1] : [weeks]).flatMap((week) =>
    (isSunday && places.length > 2 ? [places[0]!, places.at(-1)!] : places).map((it) => addDays(monday, week * 7 + it)),
  );
  const [only] = days;
  return days.length === 1 && only ? { day: only } : ask(isSunday ? 'WHICH_WEEK' : 'WHICH_DAY', days);
}

/** The next such weekday, or the last one for a talk that is over. Said on that very weekday, it is asked. */
export function nearestWeekday(weekday: string, { today, purpose }: DayContext): Meaning {
  const step = purpose === 'CONVERSATION' ? -7 : 7;
  const ahead = (placeOf(weekday) - placeOf(WEEKDAYS[weekdayOf(today)]!) + 7) % 7;
  if (ahead === 0) return ask('TODAY_OR_A_WEEK', [today, addDays(today, step)]);
  return { day: addDays(today, step < 0 ? ahead - 7 : ahead) };
}

const ask = (question: DayQuestion, days: readonly Day[]): Meaning => ({ ask: question, days });
