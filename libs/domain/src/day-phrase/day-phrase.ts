import { weekdayOf, type Day } from '../day.ts';
import type { Language } from '../words.ts';
import { calendarRules } from './calendar-rules.ts';
import { contractRules } from './contract-rules.ts';
import type { DayContext, DayReading, Meaning } from './day-reading.ts';
import { halfWidth } from './half-width.ts';
import { monthRules } from './month-rules.ts';
import { nearRules } from './near-rules.ts';
import { settle } from './settle.ts';
import { WEEKDAYS } from './week.ts';
import { weekRules } from './week-rules.ts';

/** A phrase within a text: its characters from `start` up to `end`, and what they mean. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly reading: DayReading;
}

const rules = [...nearRules, ...weekRules, ...monthRules, ...calendarRules, ...contractRules];
const beginning =
  /[0-9+rh〇一二三四五六七八九十百今本き明あ翌し昨前お半数次週火水木金土日月来再さ先年上初中下契更満終令平去]/;
const ending =
  /(?:の?(?<approximate>頃|ごろ|ころ|くらい|ぐらい|あたり|前後|以降))?(?:まで(?:に(?:は)?)?|迄に?|に(?:は)?)?/y;

/** The longest phrase there is, in characters. */
const LONGEST = 40;

/**
 * What a Japanese phrase means as a day, seen from the office's day: `来週の金曜`, `月末`, `12/5`, `＋２ｗ`. The whole
 * text has to be one phrase; null where it is none. What is ambiguous comes back as a question, never as a guess.
 */
export function readDayPhrase(text: string, context: DayContext): DayReading | null {
  const found = dayPhraseAt(text, text.length - text.trimStart().length, context);
  return found && found.end >= text.trimEnd().length ? found.reading : null;
}

/** The longest phrase that begins at a place of the text. */
export function dayPhraseAt(text: string, start: number, context: DayContext): FoundDay | null {
  const rest = halfWidth(text.slice(start, start + LONGEST));
  const found = longestAt(small(rest.text), 0, context);
  return found && { ...found, start, end: start + rest.rawOf(found.end) };
}

/** Every phrase in a text, from left to right, each as long as it can be. */
export function findDayPhrases(text: string, context: DayContext): FoundDay[] {
  const plain = halfWidth(text);
  const letters = small(plain.text);
  const all: FoundDay[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const found = longestAt(letters, at, context);
    if (!found) continue;
    all.push({ start: plain.rawOf(at), end: plain.rawOf(found.end), reading: found.reading });
    at = found.end - 1;
  }
  return all;
}

/** A day in writing that reads back as exactly that day, holiday or not: `12/4(金)`, with the year where it needs one. */
export function dayPhraseOf(day: Day, context: DayContext, language: Language = 'ja'): string {
  const [year, month, date] = day.split('-').map(Number);
  const english = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const weekday = language === 'ja' ? WEEKDAYS[weekdayOf(day)] : english[weekdayOf(day)];
  const short = `${month}/${date}(${weekday})`;
  const read = readDayPhrase(short, context);
  return read?.kind === 'DAY' && read.on === day ? short : `${year}/${short}`;
}

/** Small letters, each in its place. */
const small = (text: string) => text.replace(/[A-Z]+/g, (it) => it.toLowerCase());

function longestAt(text: string, at: number, context: DayContext): FoundDay | null {
  if (!beginning.test(text.charAt(at))) return null;
  let end = at;
  let meaning: (() => Meaning) | undefined;
  for (const { pattern, mean } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex <= end) continue;
    end = pattern.lastIndex;
    meaning = () => mean(match.groups ?? {}, context);
  }
  if (!meaning) return null;
  ending.lastIndex = end;
  const isApproximate = Boolean(ending.exec(text)?.groups?.approximate);
  return { start: at, end: Math.max(end, ending.lastIndex), reading: settle(meaning(), context, isApproximate) };
}
