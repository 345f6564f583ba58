import type { DayRule } from './day-reading.ts';

/** What may be written after 金 alone, so that 金額 and 日本 are no weekdays. */
export const ALONE = '(?=まで|迄|頃|ごろ|ころ|くらい|ぐらい|あたり|に|[^a-z0-9々ー\u3041-\u30fa\u4e00-\u9fff]|$)';

/**
 * A rule of the grammar: tried at one place of a text in small letters. Flags for any case or any script would cost a
 * hundred milliseconds at the first keystroke.
 */
export const rule = (pattern: string, mean: DayRule['mean']): DayRule => ({
  pattern: new RegExp(pattern, 'y'),
  mean,
});
