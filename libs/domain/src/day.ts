/** A calendar day, `2026-11-21`: no clock, no zone, and it compares as text. */
export type Day = `${number}-${number}-${number}`;

/** Making a formatter costs a hundred times as much as using it, and a company has few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day it is in `zone` at that moment. Swedish dates happen to be ISO dates. */
export function dayIn(zone: string, at: Date): Day {
  const formatter = formatters.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  formatters.set(zone, formatter);
  return formatter.format(at) as Day;
}

export const addDays = (day: Day, days: number): Day => fromUtc(Date.parse(day) + days * 86_400_000);

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The earlier first. Days compare as text: asking for a language's order costs what a whole screen costs. */
export const compareDays = (one: Day, other: Day): number => (one < other ? -1 : Number(one > other));

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay();

/** A real day between 1900 and 2199: what people can mean in this product. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  fromUtc(Date.parse(value)) === value;

const fromUtc = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day;
const partsOf = (day: Day) => day.split('-').map(Number) as [number, number, number];
