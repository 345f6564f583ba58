import { addDays, daysBetween, type Day } from '#domain';

interface Term {
  readonly fromOn: Day;
  readonly toOn: Day;
}

const monthsIn = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayAt = (months: number, date: number) =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
const lastDateOf = (months: number) => Number(addDays(dayAt(months + 1, 1), -1).slice(8));

/** The last day of a term of so many whole months that begins on a day. */
export function lastDayOf(fromOn: Day, count: number): Day {
  const months = monthsIn(fromOn) + count;
  return addDays(dayAt(months, Math.min(Number(fromOn.slice(8)), lastDateOf(months))), -1);
}

/** The last day of a further term as long as the one given: of whole months where that one was, else of as many days. */
export function sameSpanAfter({ fromOn, toOn }: Term): Day {
  const [start, end] = [fromOn, addDays(toOn, 1)];
  if (start.slice(8) !== end.slice(8)) return addDays(toOn, daysBetween(start, end));
  return lastDayOf(end, monthsIn(end) - monthsIn(start));
}
