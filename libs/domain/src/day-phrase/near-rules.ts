import { addDays, addMonths, isDay, type Day } from '../day.ts';
import type { DayContext, DayRule, Meaning } from './day-reading.ts';
import { NUMBER, numberOf } from './numerals.ts';
import { rule } from './rule.ts';
import { addBusinessDays } from './settle.ts';
import { mondayOf } from './week.ts';

const inDays = (words: string, days: number): DayRule =>
  rule(words, (_, { today }) => ({ day: addDays(today, days), ...(days === 0 ? { shift: 'NONE' as const } : {}) }));

const MONTHS = '[かカヵヶケ箇]月';

/** A number of days, weeks, months or years from a day; undefined beyond the days that people can mean. */
export function stepFrom(from: Day, count: number, unit: string): Day | undefined {
  const months = /^(?:m|[かカヵヶケ箇])/.test(unit) ? count : /^(?:y|年)/.test(unit) ? count * 12 : undefined;
  if (months !== undefined && Math.abs(months) > 1_200) return undefined;
  const day = months === undefined ? addDays(from, count * (/^(?:w|週)/.test(unit) ? 7 : 1)) : addMonths(from, months);
  return isDay(day) ? day : undefined;
}

function ahead(count: number, unit: string, context: DayContext): Meaning {
  if (unit === '営業日') return { day: addBusinessDays(context.today, count, context) };
  const day = stepFrom(context.today, count, unit);
  return day ? { day } : { fault: 'NO_SUCH_DAY' };
}

/** Days counted from today. */
export const nearRules: readonly DayRule[] = [
  inDays('(?:今日|本日|きょう)中?|今夜|今晩', 0),
  inDays('(?:明日|あした|あす)中?|明朝|明晩|翌日', 1),
  inDays('明後日|あさって|翌々日', 2),
  inDays('明[々明]後日|しあさって', 3),
  inDays('昨日|きのう|昨夜|昨晩|前日', -1),
  inDays('一昨日|おととい|おとつい', -2),
  rule(
    `(?<![0-9/.:〇一二三四五六七八九十百-])(?<n>${NUMBER}) ?(?<unit>営業日|日|週間?|${MONTHS}|年)(?:後|以内)`,
    ({ n, unit = '' }, context) => ahead(numberOf(n), unit, context),
  ),
  rule(
    `(?<![0-9/.:〇一二三四五六七八九十百-])(?<n>${NUMBER}) ?(?<unit>日|週間?|${MONTHS}|年)前`,
    ({ n, unit = '' }, context) => ahead(-numberOf(n), unit, context),
  ),
  rule(
    `\\+ ?(?<n>${NUMBER}) ?(?<unit>営業日|日|週間?|${MONTHS}|年|(?:days?|weeks?|months?|years?|[dwmy])(?![a-z]))後?`,
    ({ n, unit = '' }, context) => ahead(numberOf(n), unit, context),
  ),
  rule('半月後', (_, { today }) => ({ day: addDays(today, 15) })),
  rule('半年後', (_, { today }) => ({ day: addMonths(today, 6) })),
  rule('数日(?:後|以内)', (_, { today }) => ({ ask: 'WHICH_DAY', days: [2, 3, 5].map((it) => addDays(today, it)) })),
  rule('翌営業日|次の?営業日', (_, context) => ahead(1, '営業日', context)),
  rule('週明け', (_, { today }) => ({ day: addDays(mondayOf(today), 7), shift: 'LATER' })),
];
