import { addMonths, compareDays, daysBetween, type Day } from './day.ts';

export interface Milestone {
  readonly kind: 'MONTHS' | 'YEARS' | 'TERM_END';
  /** Months or years since the start, or which contract term ends. */
  readonly count: number;
  readonly on: Day;
}

interface Course {
  readonly startedOn: Day;
  readonly endedOn?: Day | null;
  readonly term?: { readonly ordinal: number; readonly toOn: Day } | null;
}

const MONTHS = [1, 3, 6];

/** How far ahead a milestone is worth a line in the brief, in days. */
const MILESTONE_HORIZON = 60;

/** What is ahead of this assignment within the horizon, the nearest first. */
export function milestonesAhead({ startedOn, endedOn, term }: Course, today: Day): Milestone[] {
  const isAhead = ({ on }: Milestone) => on >= today && daysBetween(today, on) <= MILESTONE_HORIZON;
  const isReached = ({ on }: Milestone) => !endedOn || on <= endedOn;

  const months = MONTHS.map((count) => ({ kind: 'MONTHS', count, on: addMonths(startedOn, count) }) as const);
  const termEnd = term ? [{ kind: 'TERM_END', count: term.ordinal, on: term.toOn } as const] : [];
  return [...months, nextAnniversary(startedOn, today), ...termEnd]
    .filter((it) => isAhead(it) && isReached(it))
    .sort((a, b) => compareDays(a.on, b.on));
}

function nextAnniversary(startedOn: Day, today: Day): Milestone {
  let count = Math.max(1, Number(today.slice(0, 4)) - Number(startedOn.slice(0, 4)));
  if (addMonths(startedOn, count * 12) < today) count += 1;
  return { kind: 'YEARS', count, on: addMonths(startedOn, count * 12) };
}
