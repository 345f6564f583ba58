import { addDays, weekdayOf, type Day } from '../day.ts';
import type { DayContext, DayRule, Meaning, Parts } from './day-reading.ts';
import { dayFrom, nearestMonthDay, orNoSuchDay, yearOf } from './month.ts';
import { NUMBER, numberOf } from './numerals.ts';
import { rule } from './rule.ts';
import { WEEKDAYS } from './week.ts';

const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const AS_WRITTEN = `(?: ?\\(?(?<weekday>[${WEEKDAYS}]|${ENGLISH.join('|')})(?:曜日?\\)?|\\)))?`;
const MONTH_DAY = `(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})(?![0-9/])|(?<km>${NUMBER})月 ?(?<kd>${NUMBER})日(?![間目])`;

/** The first year of an era, less one. */
const eras: Record<string, number> = { r: 2018, 令和: 2018, h: 1988, 平成: 1988 };
const firstDays: Record<number, Day> = { 2018: '2019-05-01', 1988: '1989-01-08' };

const years: Record<string, number> = { 今年: 0, 本年: 0, 来年: 1, 翌年: 1, 再来年: 2, 去年: -1, 昨年: -1, 一昨年: -2 };

const dated = (pattern: string, mean: (parts: Parts, context: DayContext) => Meaning): DayRule =>
  rule(`(?<![0-9/.:-])(?:${pattern})${AS_WRITTEN}`, (it, context) => checked(mean(it, context), it.weekday));

/** Whoever writes the weekday too looked at a calendar: the day stands as written. A wrong weekday is asked. */
function checked(meaning: Meaning, weekday: string | undefined): Meaning {
  if (!weekday || !('day' in meaning)) return meaning;
  const said = Math.max(WEEKDAYS.indexOf(weekday), ENGLISH.indexOf(weekday));
  const off = (said - weekdayOf(meaning.day) + 7) % 7;
  if (off === 0) return { day: meaning.day, shift: 'NONE' };
  const nearby = addDays(meaning.day, off > 3 ? off - 7 : off);
  return { ask: 'WEEKDAY_DIFFERS', days: [meaning.day, nearby].sort() };
}

const inYear = (year: number, { m, d, km, kd }: Parts): Meaning =>
  orNoSuchDay(dayFrom(year, numberOf(m ?? km), numberOf(d ?? kd)));

function ofEra({ era = '', e, m, d }: Parts): Meaning {
  const before = eras[era] ?? 0;
  const day = dayFrom(before + (e === '元' ? 1 : numberOf(e)), numberOf(m), numberOf(d));
  return orNoSuchDay(day && day >= (firstDays[before] ?? day) ? day : undefined);
}

/** Days as a calendar names them. */
export const calendarRules: readonly DayRule[] = [
  dated(
    '(?<y>[0-9]{4})(?:[/.-](?<m>[0-9]{1,2})[/.-](?<d>[0-9]{1,2})(?![0-9/])|年 ?(?<km>[0-9]{1,2})月 ?(?<kd>[0-9]{1,2})日)',
    (it) => inYear(Number(it.y), it),
  ),
  dated('(?<yy>[0-9]{2})/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})(?![0-9/])', (it) => inYear(2000 + Number(it.yy), it)),
  dated(
    '(?<era>(?<![a-z])[rh]|令和|平成) ?(?<e>[0-9]{1,2}|元)[./年-] ?(?<m>[0-9]{1,2})[./月-] ?(?<d>[0-9]{1,2})(?![0-9])日?',
    ofEra,
  ),
  dated(`(?<of>再来年|一昨年|今年|本年|来年|翌年|去年|昨年)の? ?(?:${MONTH_DAY})`, (it, { today }) =>
    inYear(yearOf(today) + (years[it.of ?? ''] ?? 0), it),
  ),
  dated(MONTH_DAY, ({ m, d, km, kd }, context) => nearestMonthDay(numberOf(m ?? km), numberOf(d ?? kd), context)),
];
