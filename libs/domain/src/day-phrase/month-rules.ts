import { addDays, addMonths, type Day } from '../day.ts';
import type { DayContext, DayRule, Meaning } from './day-reading.ts';
import { dateIn, dayFrom, firstOfMonth, isPossible, lastOfMonth, nearestDate, orNoSuchDay, yearOf } from './month.ts';
import { NUMBER, numberOf } from './numerals.ts';
import { rule } from './rule.ts';
import { businessDaysOf } from './settle.ts';
import { weeksOf } from './week.ts';

const MONTH = '(?<month>今|当|再来|さ来|来々|来|翌々|翌|先々|先|前)月';
const NAMED = `(?<![0-9/.])(?<named>${NUMBER})月`;

const monthOf = (word: string, { today }: DayContext) => addMonths(firstOfMonth(today), weeksOf(word));

/** 12月: this year's while a day of it can be meant, else the next one's, or the last one's for a talk. */
function namedMonth(month: number, context: DayContext): Day | undefined {
  const first = dayFrom(yearOf(context.today), month, 1);
  if (!first) return undefined;
  const isOver = context.purpose === 'CONVERSATION' ? !isPossible(first, context) : lastOfMonth(first) < context.today;
  return isOver ? addMonths(first, context.purpose === 'CONVERSATION' ? -12 : 12) : first;
}

/** The month that a phrase names, or the one of today. */
function monthIn({ month, named }: Readonly<Record<string, string | undefined>>, context: DayContext) {
  if (named) return namedMonth(numberOf(named), context);
  return month ? monthOf(month, context) : firstOfMonth(context.today);
}

const lastOf = (month: Day | undefined): Meaning =>
  month ? { day: lastOfMonth(month), shift: 'EARLIER' } : { fault: 'NO_SUCH_DAY' };

/** The nearest day of its kind that can be meant, one month or year further where the first cannot. */
const nearest = (day: Day, months: number, context: DayContext): Day =>
  isPossible(day, context) ? day : addMonths(day, context.purpose === 'CONVERSATION' ? -months : months);

const parts: Record<string, readonly [number, number, number]> = { 上: [1, 5, 10], 初: [1, 5, 10], 中: [11, 15, 20] };

/** 上旬, 中旬, 下旬: ten days, of which three are offered. */
function partOfMonth(part: string, month: Day, isFree: boolean, context: DayContext): Meaning {
  const daysIn = (it: Day) =>
    (parts[part] ?? [21, 25, Number(lastOfMonth(it).slice(8))]).flatMap((date) => dateIn(it, date) ?? []);
  const days = daysIn(month);
  const canBe = days.some((day) => isPossible(day, context));
  const other = addMonths(month, context.purpose === 'CONVERSATION' ? -1 : 1);
  return { ask: 'WHICH_DAY', days: isFree && !canBe ? daysIn(other) : days };
}

/** Its first and last business day, and the day in its middle. */
function someDayOf(month: Day | undefined, context: DayContext): Meaning {
  if (!month) return { fault: 'NO_SUCH_DAY' };
  const all = Array.from({ length: Number(lastOfMonth(month).slice(8)) }, (_, at) => addDays(month, at));
  const open = businessDaysOf(all, context).filter((day) => isPossible(day, context));
  const days = [open[0], open[Math.floor(open.length / 2)], open.at(-1)].flatMap((day) => day ?? []);
  return { ask: 'WHICH_DAY', days };
}

/** Days of months, and the ends of months and years. */
export const monthRules: readonly DayRule[] = [
  rule(`(?:${MONTH}の?|${NAMED}の?)末日?`, (it, context) => lastOf(monthIn(it, context))),
  rule(`${MONTH}(?:中|いっぱい|一杯)|${NAMED}(?:中|いっぱい)`, (it, context) => lastOf(monthIn(it, context))),
  rule('月末', (_, context) => {
    const here = lastOfMonth(context.today);
    return { day: isPossible(here, context) ? here : addDays(firstOfMonth(context.today), -1), shift: 'EARLIER' };
  }),
  rule('年末|年内|今年中', (_, context) => ({
    day: nearest(`${yearOf(context.today)}-12-31` as Day, 12, context),
    shift: 'EARLIER',
  })),
  rule('(?:今)?年度末', (_, context) => ({
    day: nearest(`${yearOf(context.today)}-03-31` as Day, 12, context),
    shift: 'EARLIER',
  })),
  rule('年始|年明け|年初', (_, context) => ({
    day: nearest(`${yearOf(context.today)}-01-01` as Day, 12, context),
    shift: 'LATER',
  })),
  rule('月初め?|月頭', (_, context) => ({ day: nearest(firstOfMonth(context.today), 1, context), shift: 'LATER' })),
  rule(`(?:${MONTH}の?|${NAMED}の?)(?:初め|はじめ|頭|初日?(?!旬))`, (it, context) => {
    const day = monthIn(it, context);
    return day ? { day, shift: 'LATER' } : { fault: 'NO_SUCH_DAY' };
  }),
  rule(`(?:${MONTH}の?|${NAMED}の?)?(?<part>[上初中下])旬`, (it, context) => {
    const month = monthIn(it, context);
    if (!month) return { fault: 'NO_SUCH_DAY' };
    return partOfMonth(it.part ?? '', month, !it.month && !it.named, context);
  }),
  rule(`(?:${MONTH}の?|${NAMED}の?)半ば`, (it, context) => {
    const month = monthIn(it, context);
    return month ? partOfMonth('中', month, false, context) : { fault: 'NO_SUCH_DAY' };
  }),
  rule(`${MONTH}の?(?<date>${NUMBER})日(?![間目])`, ({ month = '', date }, context) =>
    orNoSuchDay(dateIn(monthOf(month, context), numberOf(date))),
  ),
  rule(`${MONTH}|${NAMED}(?![0-9号分度])`, (it, context) => someDayOf(monthIn(it, context), context)),
  rule('(?<![0-9/.月])(?<date>[0-9]{1,2}|[二三]?十[一二三四五六七八九]?)日(?![間目])', ({ date }, context) =>
    nearestDate(numberOf(date), context),
  ),
];
