import { numberOf } from '../day-phrase/numerals.ts';
import { addDays, isDay, weekdayOf, type Day } from '../day.ts';
import type { WrittenDayFault } from './import-faults.ts';

export type WrittenDay = { readonly day: Day } | { readonly fault: WrittenDayFault };

/** The year before the first of each era. The era's initial, its name, or its single character (㋿) say which. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911 };
const INITIALS: Readonly<Record<string, string>> = { r: '令和', h: '平成', s: '昭和', t: '大正' };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;
const inEra = /^(令和|平成|昭和|大正|[rhst])\.?(\d{1,3}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/;
const compactEra = /^(令和|平成|昭和|大正|[rhst])(\d{2})(\d{2})(\d{2})(?!\d)/;
const monthNamed = /^([a-z]{3})[a-z]*\.?(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?-?([a-z]{3})[a-z]*\.?,?-?(\d{4})/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
/** What may follow a day: its weekday, and a time, which says nothing here. */
const after =
  /^(?:\(?([日月火水木金土])(?:曜日?)?\)?)?(?: ?t?\d{1,2}(?:(?::\d{2}){1,2}(?:\.\d+)?|時(?:\d{1,2}分)?)(?:z|[+-]\d{2}:?\d{2})?)?$/;
const withoutYear = /^(?:\d{1,2}[-/.月]\d{1,2}日?|\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{6})$/;
/** A day as a spreadsheet counts it, from 1927 to 2173. Whoever writes a year alone writes four digits. */
const serial = /^(\d{5})(?:\.\d+)?$/;

/**
 * The day that a cell of a file means, in all the ways in which offices write days: `2026/1/5`, `20260105`, `R8.1.5`,
 * `令和8年1月5日(月)`, full width, a spreadsheet's number, ISO with a time. What could be two days is refused, never
 * guessed. Null for an empty cell, or one with a dash.
 */
export function writtenDay(text: string): WrittenDay | null {
  const plain = plainOf(text);
  if (!plain || plain === '-') return null;
  const count = serial.exec(plain);
  if (count) return settled(addDays('1899-12-30', Number(count[1])));
  const day = ymd(plain);
  if (day) return written(day.day, plain.slice(day.length));
  return { fault: withoutYear.test(plain) ? 'DAY_AMBIGUOUS' : 'DAY_UNREADABLE' };
}

/** Half width, small letters, plain numbers, every dash a hyphen; a blank only between two digits. */
const plainOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[一二三四五六七八九十]+/g, (it) => String(numberOf(it)))
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/[\s'"]+/g, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');

interface Found {
  /** Null where the month and the date could be either. */
  readonly day: string | null;
  readonly length: number;
}

function ymd(plain: string): Found | undefined {
  const plainly = full.exec(plain) ?? compact.exec(plain);
  if (plainly) return found(plainly, plainly[1], plainly[2], plainly[3]);
  const japanese = inEra.exec(plain) ?? compactEra.exec(plain);
  if (japanese) return found(japanese, yearOf(japanese[1] ?? '', japanese[2] ?? ''), japanese[3], japanese[4]);
  const english = monthNamed.exec(plain);
  if (english) return found(english, english[3], monthOf(english[1]), english[2]);
  const british = dayFirst.exec(plain);
  if (british) return found(british, british[3], monthOf(british[2]), british[1]);
  const last = yearLast.exec(plain);
  return last ? either(last, Number(last[1]), Number(last[2])) : undefined;
}

/** 12/25/2026 and 25/12/2026 are one day; 1/5/2026 is one of two. */
function either(match: RegExpExecArray, first: number, second: number): Found {
  if (first <= 12 && second <= 12 && first !== second) return { day: null, length: match[0].length };
  return first > 12 ? found(match, match[3], second, first) : found(match, match[3], first, second);
}

const found = (match: RegExpExecArray, ...parts: (string | number | undefined)[]): Found => ({
  day: parts.map((it, at) => String(it ?? 0).padStart(at === 0 ? 4 : 2, '0')).join('-'),
  length: match[0].length,
});

const yearOf = (name: string, year: string) =>
  (ERAS[INITIALS[name] ?? name] ?? 0) + (year === '元' ? 1 : Number(year) || -9_999);

const monthOf = (name = '') => MONTHS.indexOf(name) + 1;

function written(day: string | null, rest: string): WrittenDay {
  const end = after.exec(rest);
  if (!end) return { fault: 'DAY_UNREADABLE' };
  if (day === null) return { fault: 'DAY_AMBIGUOUS' };
  const weekday = end[1];
  if (weekday && isDay(day) && '日月火水木金土'[weekdayOf(day)] !== weekday) return { fault: 'DAY_WEEKDAY_DIFFERS' };
  return settled(day);
}

const settled = (day: string): WrittenDay => (isDay(day) ? { day } : { fault: 'DAY_IMPOSSIBLE' });
