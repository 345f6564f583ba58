import { addDays, addMonths, compareDays, weekdayOf, type Day, type OfficeDay } from '#domain';

/** One day offered with one tap. Its name says how it was meant, `on` where it came to lie. */
export interface DayChip {
  readonly name: string;
  readonly on: Day;
  /** The day meant was no business day, so another one is offered. */
  readonly isMoved: boolean;
  /** The day meant, where another one is offered instead. */
  readonly meant?: Day;
}

/** What else is known about when one would meet again. */
interface NextHints {
  readonly termToOn?: Day | null | undefined;
  /** How many days passed between the last talk and this one. */
  readonly interval?: number | null;
}

type Moved = Pick<OfficeDay, 'day' | 'promiseOn' | 'visitOn'>;

/** Where a promise or a visit that falls on a day really goes. */
export type Calendar = (day: Day) => Moved;

const FRIDAY = 5;

/** The office's calendar where it is known; beyond it only weekends are free. */
export function calendarOf(days: readonly Moved[]): Calendar {
  const known = new Map(days.map((it) => [it.day, it]));
  return (day) => known.get(day) ?? { day, promiseOn: weekday(day, -1), visitOn: weekday(day, 1) };
}

/** By when we promise: never later than meant, never today or before. */
export function dueChips(today: Day, calendar: Calendar): DayChip[] {
  const tomorrow = addDays(today, 1);
  const friday = addDays(today, (FRIDAY - weekdayOf(today) + 7) % 7 || 7);
  const chips = [
    promise(calendar(tomorrow).promiseOn === tomorrow ? 'tomorrow' : 'nextBusinessDay', tomorrow, today, calendar),
    promise(fridayName(weekdayOf(today)), friday, today, calendar),
    promise('week', addDays(today, 7), today, calendar),
    promise('twoWeeks', addDays(today, 14), today, calendar),
    promise('monthEnd', monthEnd(today), today, calendar),
  ];
  return distinct(chips);
}

/** On a Sunday 来週金曜 may mean either of two: this one bears no such name, and the other is the day in two weeks. */
function fridayName(weekday: number): string {
  if (weekday === 0) return 'comingFriday';
  return weekday < FRIDAY ? 'friday' : 'nextFriday';
}

/** When we report: on the due day, just after it, or a while from now. */
export function reportChips(dueOn: Day | null, today: Day, calendar: Calendar): DayChip[] {
  if (!dueOn) return dueChips(today, calendar);
  const chips = distinct([
    { name: 'dueDay', on: dueOn, isMoved: false },
    { name: 'dayAfterDue', on: calendar(addDays(dueOn, 1)).visitOn, isMoved: false },
    promise('weekAfterDue', addDays(dueOn, 7), today, calendar),
  ]).filter(({ on }) => on >= today);
  return chips.length ? chips : dueChips(today, calendar);
}

/** An interval shorter or longer than these says nothing about the next one. */
const SHORTEST_INTERVAL = 3;
const LONGEST_INTERVAL = 120;

/** When we meet again: never earlier than meant, but for the last days of a month, which end with it. */
export function nextChips(
  from: Day,
  today: Day,
  calendar: Calendar,
  { termToOn, interval }: NextHints = {},
): DayChip[] {
  const meant: [string, Day][] = [
    ['plusWeek', addDays(from, 7)],
    ['plusTwoWeeks', addDays(from, 14)],
    ['plusMonth', addMonths(from, 1)],
  ];
  if (interval && interval >= SHORTEST_INTERVAL && interval <= LONGEST_INTERVAL) {
    meant.push(['sameInterval', addDays(from, interval)]);
  }
  if (termToOn) meant.push(['beforeRenewal', addDays(termToOn, -21)]);
  const ahead = meant.filter(([, day]) => day > today).map(([name, day]) => visit(name, day, calendar));
  return distinct([...ahead, beforeMonthEnd(today, calendar)]);
}

function visit(name: string, meant: Day, calendar: Calendar): DayChip {
  const on = calendar(meant).visitOn;
  return on === meant ? { name, on, isMoved: false } : { name, on, isMoved: true, meant };
}

/** The last business day of the month; of the next one where that is less than a week away. */
function beforeMonthEnd(today: Day, calendar: Calendar): DayChip {
  const name = 'beforeMonthEnd';
  const on = calendar(monthEnd(today)).promiseOn;
  if (on >= addDays(today, 5)) return { name, on, isMoved: false };
  return { name, on: calendar(monthEnd(addMonths(`${today.slice(0, 7)}-01` as Day, 1))).promiseOn, isMoved: false };
}

/** The day that stands already comes first, under no second name; `meant` where it was moved off a free day. */
export function keepChip(
  day: Day | null,
  chips: readonly DayChip[],
  name = 'asPlanned',
  meant: Day | null = null,
): DayChip[] {
  if (!day) return [...chips];
  const kept = { name, on: day, isMoved: meant !== null, ...(meant && { meant }) };
  return [kept, ...chips.filter(({ on }) => on !== day)];
}

function promise(name: string, meant: Day, today: Day, calendar: Calendar): DayChip {
  const { promiseOn, visitOn } = calendar(meant);
  const on = promiseOn > today ? promiseOn : visitOn;
  return on === meant ? { name, on, isMoved: false } : { name, on, isMoved: true, meant };
}

/** When something was settled that is told only now: on the day of its note, or today. */
export const settledChips = (raisedOn: Day, today: Day): DayChip[] =>
  distinct([
    { name: 'noteDay', on: raisedOn, isMoved: false },
    { name: 'today', on: today, isMoved: false },
  ]);

const distinct = (chips: DayChip[]) =>
  chips.filter(({ on }, at) => chips.findIndex((it) => it.on === on) === at).sort((a, b) => compareDays(a.on, b.on));

const monthEnd = (day: Day) => addDays(addMonths(`${day.slice(0, 7)}-01` as Day, 1), -1);

function weekday(day: Day, step: number): Day {
  return weekdayOf(day) % 6 ? day : weekday(addDays(day, step), step);
}
