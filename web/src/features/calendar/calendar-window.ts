import { addDays, addMonths, isDay, weekdayOf, type CalendarScope, type Day } from '#domain';

export const calendarViews = ['month', 'week', 'agenda'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Which days are looked at: as the address says it. */
export interface CalendarPlace {
  readonly view: CalendarView;
  readonly on: Day;
  readonly scope: CalendarScope;
}

/** Four weeks: what one plans by. */
const AGENDA_DAYS = 28;

/** A month has no room on a phone: there it is read as a list. */
export function placeOf(query: Readonly<Record<string, unknown>>, today: Day, isWide: boolean): CalendarPlace {
  const { view, on, scope } = query;
  const known = calendarViews.find((it) => it === view) ?? 'month';
  return {
    view: known === 'month' && !isWide ? 'agenda' : known,
    on: isDay(on) ? on : today,
    scope: scope === 'OFFICE' ? 'OFFICE' : 'MINE',
  };
}

const sundayOf = (day: Day) => addDays(day, -weekdayOf(day));
const firstOf = (day: Day) => `${day.slice(0, 7)}-01` as Day;

/** The days that are shown, in order. Weeks begin on Sunday; a month has the whole of its first and last week. */
export function daysOf({ view, on }: Pick<CalendarPlace, 'view' | 'on'>): Day[] {
  if (view === 'agenda') return daysFrom(on, AGENDA_DAYS);
  if (view === 'week') return daysFrom(sundayOf(on), 7);
  const first = sundayOf(firstOf(on));
  const last = addDays(firstOf(addMonths(firstOf(on), 1)), -1);
  const weeks = Math.ceil((Date.parse(last) - Date.parse(first) + 86_400_000) / (7 * 86_400_000));
  return daysFrom(first, weeks * 7);
}

const daysFrom = (first: Day, count: number) => Array.from({ length: count }, (_, n) => addDays(first, n));

/** One page on, or back. */
export function stepped({ view, on }: Pick<CalendarPlace, 'view' | 'on'>, by: 1 | -1): Day {
  if (view === 'month') return addMonths(firstOf(on), by);
  return addDays(on, by * (view === 'week' ? 7 : AGENDA_DAYS));
}
