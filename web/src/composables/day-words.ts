import { daysBetween, type Day, type Language } from '#domain';

/** Plain words: making an Intl.DateTimeFormat holds up the first page on a slow phone. Sunday and January first. */
const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;

/** What stands between two words of a day: a day never parts over two lines. */
const TIE = '\u00a0';

/** `2026/11/24(火)`, `Tue 24 Nov 2026`: a weekday goes with each day. */
export function fullDay(day: Day, language: Language): string {
  const weekday = WEEKDAYS[language][new Date(day).getUTCDay()];
  if (language === 'ja') return `${day.replaceAll('-', '/')}(${weekday})`;
  const [year, month = 1, date] = day.split('-').map(Number);
  return [weekday, date, MONTHS[month - 1], year].join(TIE);
}

/** `1979/08/14`, `14 Aug 1979`: a day on which nothing is planned, as a birthday. */
export const dateOnly = (day: Day, language: Language): string =>
  language === 'ja' ? fullDay(day, 'ja').slice(0, 10) : fullDay(day, 'en').slice(4);

/** Without the year while it is this one: `11/24(火)`, `Tue 24 Nov`. */
export function shortDay(day: Day, today: Day, language: Language): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return fullDay(day, language);
  if (language === 'en') return fullDay(day, 'en').slice(0, -5);
  const [, month, date] = day.split('-').map(Number);
  return `${month}/${date}${fullDay(day, 'ja').slice(10)}`;
}

/** `2026年11月`, `Nov 2026`; the name alone is `11月`, `Nov`. Takes any day of the month, or only year and month. */
export function monthOf(day: string, language: Language, isAlone = false): string {
  const [year, month = 1] = day.split('-').map(Number);
  if (language === 'ja') return isAlone ? `${month}月` : `${year}年${month}月`;
  return isAlone ? `${MONTHS[month - 1]}` : `${MONTHS[month - 1]}${TIE}${year}`;
}

export type Age =
  | { unit: 'today' | 'yesterday' | 'tomorrow' }
  | { unit: 'days' | 'weeks' | 'months' | 'years'; count: number; isPast: boolean };

/** From how many days on the next unit is said. Before them the numbers of one unit never outgrow those of the next. */
const FROM = { weeks: 14, months: 13 * 7, years: 730 } as const;

/**
 * How long ago, in the unit in which somebody would say it: weeks up to twelve, then months. What lies ahead is counted in
 * days: one plans by them.
 */
export function ageOf(day: Day, today: Day): Age {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return { unit: 'today' };
  if (ahead === 1) return { unit: 'tomorrow' };
  if (ahead === -1) return { unit: 'yesterday' };
  if (ahead > 0) return { unit: 'days', count: ahead, isPast: false };

  const days = -ahead;
  if (days < FROM.weeks) return { unit: 'days', count: days, isPast: true };
  if (days < FROM.months) return { unit: 'weeks', count: Math.floor(days / 7), isPast: true };
  if (days < FROM.years) return { unit: 'months', count: Math.max(3, Math.floor(days / 30.44)), isPast: true };
  return { unit: 'years', count: Math.max(2, Math.floor(days / 365.25)), isPast: true };
}
