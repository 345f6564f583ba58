import { daysBetween, type Day } from './day.ts';

/** A day of every year, `12-29`. */
export type MonthDay = `${number}-${number}`;

/** Days on which an office is closed though it would work (休業), or at work though it would be closed (臨時営業). */
export interface OfficeClosure {
  readonly fromOn: Day;
  /** The last day of it, itself included. */
  readonly untilOn: Day;
  readonly isOpen: boolean;
  readonly name: string;
}

/** What an office's business days follow from. */
export interface OfficeCalendar {
  /** The weekdays without work; 0 is Sunday. */
  readonly weeklyOff: readonly number[];
  readonly keepsHolidays: boolean;
  /** The first and the last day of the year's end, which may lie in the next year; null: it works through. */
  readonly yearEndFrom: MonthDay | null;
  readonly yearEndUntil: MonthDay | null;
  readonly closures: readonly OfficeClosure[];
}

/** Closed at weekends, on holidays and from 29 December to 3 January. */
export const USUAL_CALENDAR: OfficeCalendar = {
  weeklyOff: [0, 6],
  keepsHolidays: true,
  yearEndFrom: '12-29',
  yearEndUntil: '01-03',
  closures: [],
};

/** How many closures a calendar holds, and how many days one of them lasts at most. */
export const MOST_CLOSURES = 200;
export const LONGEST_CLOSURE = 60;

/** A day that is there in every year: no 29 February. */
export const isMonthDay = (value: unknown): value is MonthDay => {
  if (typeof value !== 'string' || !/^\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`2026-${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === value;
};

/** Whether the day lies in the year's end, which may reach over into January. */
export function isYearEnd(day: Day, { yearEndFrom: from, yearEndUntil: until }: OfficeCalendar): boolean {
  if (!from || !until) return false;
  const it = day.slice(5);
  return from <= until ? it >= from && it <= until : it >= from || it <= until;
}

/** What an office does on a day apart from its week; of two, the shorter one says it: a day within a long summer. */
export function closureOn(day: Day, closures: readonly OfficeClosure[]): OfficeClosure | null {
  let found: OfficeClosure | null = null;
  for (const it of closures)
    if (it.fromOn <= day && day <= it.untilOn && (!found || lengthOf(it) < lengthOf(found))) found = it;
  return found;
}

const lengthOf = ({ fromOn, untilOn }: OfficeClosure) => daysBetween(fromOn, untilOn);
