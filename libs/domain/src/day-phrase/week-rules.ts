import { addDays, weekdayOf } from '../day.ts';
import type { DayContext, DayRule, Meaning } from './day-reading.ts';
import { ALONE, rule } from './rule.ts';
import { daysOfWeek, mondayOf, nearestWeekday, placeOf, SATURDAY } from './week.ts';

const WEEK = '(?<!毎)(?<week>今|再来|さ来|来々|来来|来|翌々|翌|次|先々|先先|先|前)週';
const WEEKDAY = `\\(?(?<weekday>[月火水木金土日])(?:曜日?\\)?|\\)|${ALONE})`;
const WORKING_WEEK = [0, 1, 2, 3, 4];

/** On a weekend, 週末 and 今週中 may mean the one that is almost over. */
function endOfWeek(place: number, { today }: DayContext): Meaning {
  const day = addDays(mondayOf(today), place);
  const isWeekend = [0, SATURDAY].includes(weekdayOf(today));
  return isWeekend ? { ask: 'WHICH_WEEK', days: [today, addDays(day, 7)] } : { day };
}

/** Weekdays and weeks. Weeks begin on Monday. */
export const weekRules: readonly DayRule[] = [
  rule(`${WEEK}の?${WEEKDAY}`, ({ week = '', weekday = '' }, context) => daysOfWeek(week, [placeOf(weekday)], context)),
  rule(`${WEEK}末`, ({ week = '' }, context) =>
    week === '今' ? endOfWeek(5, context) : daysOfWeek(week, [5], context),
  ),
  rule(`${WEEK}(?:中|いっぱい)`, ({ week = '' }, context) =>
    week === '今' ? endOfWeek(4, context) : daysOfWeek(week, [4], context),
  ),
  rule(`${WEEK}の?(?:初め|はじめ|頭|明け)`, ({ week = '' }, context) => {
    const meaning = daysOfWeek(week, [0], context);
    return 'fault' in meaning ? meaning : { ...meaning, shift: 'LATER' };
  }),
  rule(WEEK, ({ week = '' }, context) => daysOfWeek(week, WORKING_WEEK, context)),
  rule('週末', (_, context) => endOfWeek(5, context)),
  rule('(?:今度|次)の(?<weekday>[月火水木金土日])曜日?', ({ weekday = '' }, context) => {
    const meaning = nearestWeekday(weekday, { ...context, purpose: 'VISIT' });
    const first = 'day' in meaning ? meaning.day : addDays(context.today, 7);
    return { ask: 'WHICH_WEEK', days: [first, addDays(first, 7)] };
  }),
  rule('(?<![毎0-9])(?<weekday>[月火水木金土日])曜日?', ({ weekday = '' }, context) =>
    nearestWeekday(weekday, context),
  ),
  rule(
    `(?<![a-z0-9々ー\\u3041-\\u30fa\\u4e00-\\u9fff])(?<weekday>[月火水木金土日])${ALONE}`,
    ({ weekday = '' }, context) => nearestWeekday(weekday, context),
  ),
];
