import { addDays, weekdayOf, type Day } from '../day.ts';
import type { DayCandidate, DayContext, DayReading, Meaning, Shift } from './day-reading.ts';
import { isPossible } from './month.ts';

const weekday = (day: Day, step: 1 | -1): Day =>
  [0, 6].includes(weekdayOf(day)) ? weekday(addDays(day, step), step) : day;

type Asked = Extract<Meaning, { ask: unknown }>;

/** Where a day falls while the office's calendar is not known. */
const plainWeek = (day: Day) => ({ promiseOn: weekday(day, -1), visitOn: weekday(day, 1) });

/** The business day after a number of them. */
export function addBusinessDays(from: Day, count: number, { calendar = plainWeek }: DayContext): Day {
  let day = from;
  for (let left = count; left > 0; left -= 1) day = calendar(addDays(day, 1)).visitOn;
  return day;
}

/** Only the business days among some days. */
export const businessDaysOf = (days: readonly Day[], { calendar = plainWeek }: DayContext): Day[] =>
  days.filter((day) => calendar(day).visitOn === day);

/** A meaning as an answer: moved off closed days, and without what cannot be meant. */
export function settle(meaning: Meaning, context: DayContext, isApproximate: boolean): DayReading {
  if ('fault' in meaning) return { kind: 'IMPOSSIBLE', fault: meaning.fault };
  if ('ask' in meaning) return asked(meaning, context, isApproximate);
  if (!isPossible(meaning.day, context)) return impossible(context);
  const candidate = moved(meaning.day, context, meaning.shift);
  const isLater = candidate.on > meaning.day && wayOf(context, meaning.shift) === 'EARLIER';
  if (!isLater) return { kind: 'DAY', ...candidate, isApproximate };
  // A promise is never put off in silence.
  return { kind: 'AMBIGUOUS', question: 'NO_BUSINESS_DAY_LEFT', candidates: [asMeant(meaning.day), candidate] };
}

function asked({ ask, days, shift }: Asked, context: DayContext, isApproximate: boolean): DayReading {
  const possible = days.filter((day) => isPossible(day, context));
  const [only] = possible;
  if (!only) return impossible(context);
  // Where only one of two weeks can still be meant, nothing is guessed.
  if (ask === 'WHICH_WEEK' && possible.length === 1)
    return settle({ day: only, ...(shift && { shift }) }, context, isApproximate);
  const all = possible.map((day) => candidateOf(day, context, shift));
  const candidates = all.filter(({ on }, at) => all.findIndex((it) => it.on === on) === at);
  return { kind: 'AMBIGUOUS', question: ask, candidates };
}

/** Today is today, closed or not; and what has to be done before a day is not offered after it. */
function candidateOf(day: Day, context: DayContext, shift?: Shift): DayCandidate {
  const candidate = moved(day, context, day === context.today ? 'NONE' : shift);
  return shift === 'EARLIER' && candidate.on > day ? asMeant(day) : candidate;
}

const asMeant = (day: Day): DayCandidate => ({ on: day, meantOn: day, isMoved: false });
const impossible = ({ purpose }: DayContext): DayReading => ({
  kind: 'IMPOSSIBLE',
  fault: purpose === 'CONVERSATION' ? 'FUTURE' : 'PAST',
});

const wayOf = ({ purpose }: DayContext, shift?: Shift): Shift =>
  purpose === 'CONVERSATION' ? 'NONE' : (shift ?? (purpose === 'PROMISE' ? 'EARLIER' : 'LATER'));

/** A promise is kept on the business day before, a visit held on the one after. Where the one before is gone, the one after. */
function moved(day: Day, context: DayContext, shift?: Shift): DayCandidate {
  const way = wayOf(context, shift);
  if (way === 'NONE') return asMeant(day);
  const { promiseOn, visitOn } = (context.calendar ?? plainWeek)(day);
  const on = way === 'EARLIER' && promiseOn >= context.today ? promiseOn : visitOn;
  return { on, meantOn: day, isMoved: on !== day };
}
