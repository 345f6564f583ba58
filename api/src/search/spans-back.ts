import { addMonths, type Day } from '#domain';

/** A stretch of time: the piece that the index holds for it, or all there is, before a day where one is given. */
export interface Span {
  readonly piece: string | null;
  readonly before: Day | null;
}

/** So many months are looked into one by one, then so many years, then the rest at once. */
const MONTHS = 6;
const YEARS = 4;

/**
 * From a day backwards, the newest first: the ten days, the rest of the month, months, years. Of a common word the first days
 * fill the page; of a rare one all spans together cost little more than one question. They overlap in no day. What lies wholly
 * before `fromOn` is left out.
 */
export function spansBack(day: Day, fromOn: Day | null): Span[] {
  const month = `${day.slice(0, 7)}-01` as Day;
  const months = Array.from({ length: MONTHS }, (_, at) => addMonths(month, -at));
  const oldest = months.at(-1)!;
  const years = Array.from({ length: YEARS }, (_, at) => Number(oldest.slice(0, 4)) - at);
  const tenDays = day.slice(0, 9);
  const firstOfTen = (tenDays.endsWith('0') ? month : `${tenDays}0`) as Day;
  const all = [
    { piece: tenDays, before: null, from: firstOfTen },
    ...months.map((from, at) => ({ piece: from.slice(0, 7), before: at === 0 ? firstOfTen : null, from })),
    ...years.map((year) => ({ piece: String(year), before: oldest, from: `${year}-01-01` as Day })),
    { piece: null, before: `${years.at(-1)!}-01-01` as Day, from: '0001-01-01' as Day },
  ];
  const last = fromOn ? all.findIndex(({ from }) => from <= fromOn) : -1;
  return (last < 0 ? all : all.slice(0, last + 1)).map(({ piece, before }) => ({ piece, before }));
}
