import { addDays, addMonths, type Day } from '#domain';

/** A stretch of time: the piece that the index holds for it, or all there is, before a day where one is given. */
export interface Span {
  readonly piece: string | null;
  readonly before: Day | null;
}

/** So many stretches of ten days are looked into one by one, then so many months and years, then the rest at once. */
const TENS = 3;
const MONTHS = 6;
const YEARS = 4;

/**
 * From a day backwards, the newest first. Of a common word the first days fill the page; of a rare one all spans together cost
 * little more than one question. They overlap in no day. What lies wholly before `fromOn` is left out.
 */
export function spansBack(day: Day, fromOn: Day | null): Span[] {
  const tens = [firstOfTen(day)];
  while (tens.length < TENS) tens.push(firstOfTen(addDays(tens.at(-1)!, -1)));
  const lastTen = tens.at(-1)!;
  const months = Array.from({ length: MONTHS }, (_, at) => addMonths(`${lastTen.slice(0, 7)}-01` as Day, -at));
  const oldest = months.at(-1)!;
  const years = Array.from({ length: YEARS }, (_, at) => Number(oldest.slice(0, 4)) - at);
  const all = [
    ...tens.map((from) => ({ piece: from.slice(0, 9), before: null, from })),
    ...months.map((from, at) => ({ piece: from.slice(0, 7), before: at === 0 ? lastTen : null, from })),
    ...years.map((year) => ({ piece: String(year), before: oldest, from: `${year}-01-01` as Day })),
    { piece: null, before: `${years.at(-1)!}-01-01` as Day, from: '0001-01-01' as Day },
  ];
  const last = fromOn ? all.findIndex(({ from }) => from <= fromOn) : -1;
  return (last < 0 ? all : all.slice(0, last + 1)).map(({ piece, before }) => ({ piece, before }));
}

/** The days of a month fall into 1 to 9, 10 to 19 and so on, as their first figure says. */
const firstOfTen = (day: Day): Day => (day[8] === '0' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 9)}0`) as Day;
