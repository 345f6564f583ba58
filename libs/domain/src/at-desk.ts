import { addDays, weekdayOf, type Day } from './day.ts';
import { list } from './list.ts';

/** Whether our person is at work now, as far as the working pattern tells. */
export const AtDesk = list('YES', 'NO', 'UNKNOWN');
export type AtDesk = keyof typeof AtDesk;

/** From and to, in minutes of the day; `to` is past 1,440 where the work goes on after midnight. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days and hours as somebody wrote them down: 「月〜金」「9:00〜18:00」. */
interface Pattern {
  readonly workDays: string | null;
  readonly workHours: string | null;
}

interface Moment {
  readonly day: Day;
  /** Of the day, by the clock of the office. */
  readonly minutes: number;
  /** The client may well work on a holiday, or not: nobody can tell. */
  readonly isHoliday: boolean;
}

/** The minutes of the day that it is in `zone` at that moment. */
export function minutesIn(zone: string, at: Date): number {
  const [hour, minute] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    .format(at)
    .split(':')
    .map(Number) as [number, number];
  return hour * 60 + minute;
}

const WEEK = '日月火水木金土';
const DAY_LONG = 1_440;

/** Whether our person is at work at that moment. What cannot be read for sure is unknown, and never guessed. */
export function isAtDesk({ workDays, workHours }: Pattern, { day, minutes, isHoliday }: Moment): AtDesk {
  const days = workDays === null ? null : readWorkDays(workDays);
  const hours = workHours === null ? null : readWorkHours(workHours);
  const works = (on: Day) => days === null || days.has(weekdayOf(on));
  const isWithin = (on: Day, at: number) =>
    works(on) && (hours ?? ALL_DAY).some(({ from, to }) => at >= from && at < to);

  if (!isWithin(day, minutes) && !isWithin(addDays(day, -1), minutes + DAY_LONG)) return 'NO';
  return days && hours && !isHoliday ? 'YES' : 'UNKNOWN';
}

const ALL_DAY: readonly Span[] = [{ from: 0, to: DAY_LONG }];

/** Weekdays as numbers, 0 is Sunday; null where the text does not say for sure. */
export function readWorkDays(text: string): ReadonlySet<number> | null {
  const told = ENGLISH.reduce((it, [word, kanji]) => it.replace(word, kanji), plain(text)).replace(/曜日?/g, '');
  if (/^(平日(のみ)?|土日祝?日?(は|を)?(休み?|除く|以外))$/.test(told)) return new Set([1, 2, 3, 4, 5]);
  const said = told.replace(/[(（]?(祝日?|祝祭日)(は|を)?(休み?|除く)[)）]?/g, '');
  if (/^(毎日|全日)$/.test(said)) return new Set([0, 1, 2, 3, 4, 5, 6]);
  const parts = said.split(/[、,・/]/).filter(Boolean);
  if (parts.length === 0 || !parts.every((it) => /^([日月火水木金土]~[日月火水木金土]|[日月火水木金土]+)$/.test(it)))
    return null;
  return new Set(parts.flatMap(daysIn));
}

function daysIn(part: string): number[] {
  const [first, last] = part.split('~').map((it) => WEEK.indexOf(it));
  if (!part.includes('~')) return [...part].map((it) => WEEK.indexOf(it));
  const count = (last! - first! + 7) % 7;
  return Array.from({ length: count + 1 }, (_, step) => (first! + step) % 7);
}

/** The spans of a working day; null where the text does not say for sure, as with shifts. */
export function readWorkHours(text: string): readonly Span[] | null {
  const said = plain(text)
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/(休憩|実働)[\d.時間分:~]*/g, '');
  const spans = [...said.matchAll(SPAN)].map(([, ...at]) => spanOf(at));
  const rest = said.replace(SPAN, '').replace(/[、,・/]/g, '');
  return spans.length > 0 && rest === '' && spans.every(isSpan) ? spans : null;
}

const TIME = String.raw`(\d{1,2})(?::|時)(半|\d{2})?分?`;
const SPAN = new RegExp(`${TIME}~翌?${TIME}`, 'g');

function spanOf([fromHour, fromMinute, toHour, toMinute]: readonly (string | undefined)[]): Span {
  const [from, to] = [minutesOf(fromHour, fromMinute), minutesOf(toHour, toMinute)];
  return { from, to: to > from ? to : to + DAY_LONG };
}

const minutesOf = (hour?: string, minute?: string) => Number(hour) * 60 + (minute === '半' ? 30 : Number(minute ?? 0));
const isSpan = ({ from, to }: Span) => from < DAY_LONG && to - from <= DAY_LONG;

/** One width, no blanks, one sign for 〜. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/から|まで|to|[〜～~ー−‐–—-]/g, (it) => (it === 'まで' ? '' : '~'));

const ENGLISH: readonly [RegExp, string][] = [
  [/weekdays/g, '平日'],
  [/mon(day)?s?/g, '月'],
  [/tue(s|sday|sdays)?/g, '火'],
  [/wed(nesday)?s?/g, '水'],
  [/thu(r|rs|rsday|rsdays)?/g, '木'],
  [/fri(day)?s?/g, '金'],
  [/sat(urday)?s?/g, '土'],
  [/sun(day)?s?/g, '日'],
];
