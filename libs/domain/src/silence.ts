import { daysBetween, type Day } from './day.ts';
import type { SilencePhase } from './words.ts';

/** How a silence is judged beside the limits of an office. */
export const SILENCE = {
  /** Whoever is met often is missed after twice the usual days, but never sooner than this. */
  shortest: 14,
  /** How many of the newest talks tell the rhythm. */
  talks: 5,
  /** A date that a rule planned counts as a next date once it is this near, in days; one that was agreed on always does. */
  planCounts: 7,
} as const;

/** The last day of each phase, counted from the first day of the work. */
export const PHASE_ENDS: readonly (readonly [SilencePhase, number])[] = [
  ['FIRST_WEEK', 7],
  ['FIRST_MONTH', 30],
  ['FIRST_QUARTER', 90],
  ['LATER', Infinity],
];

/** After how many days without a talk it is about time (そろそろ), by how long the work has lasted. */
export type SilenceLimits = Readonly<Record<SilencePhase, number>>;

/** As far apart as the usual plan (0, 1, 3, 7, 14, 30, 60 and 90 days after the start) has its dates. */
export const USUAL_LIMITS: SilenceLimits = { FIRST_WEEK: 7, FIRST_MONTH: 16, FIRST_QUARTER: 30, LATER: 45 };

export const phaseOf = (startedOn: Day, today: Day): SilencePhase =>
  PHASE_ENDS.find(([, end]) => daysBetween(startedOn, today) <= end)?.[0] ?? 'LATER';

/** The usual days between two talks, from the newest ones, the newest first; null while fewer than three are known. */
export function usualInterval(heldOns: readonly Day[]): number | null {
  const [newest, oldest] = [heldOns[0], heldOns.at(-1)];
  if (!newest || !oldest || heldOns.length < 3) return null;
  return Math.floor(daysBetween(oldest, newest) / (heldOns.length - 1));
}

interface Quiet {
  /** The days of the newest talks, the newest first. */
  readonly heldOns: readonly Day[];
  /** The first day of the work: before it nobody is missed. */
  readonly startedOn: Day;
  readonly hasNextDate: boolean;
}

/** Whether the silence has become longer than it should: than twice the usual, and than the limit in any case. */
export function isSilent(
  { heldOns, startedOn, hasNextDate }: Quiet,
  today: Day,
  limits: SilenceLimits = USUAL_LIMITS,
): boolean {
  if (hasNextDate) return false;
  const [newest = startedOn] = heldOns;
  const since = newest > startedOn ? newest : startedOn;
  const phase = phaseOf(startedOn, today);
  const limit = limits[phase];
  // In its first months work is followed by a plan whose dates grow apart: they are no rhythm.
  const usual = phase === 'LATER' ? usualInterval(heldOns) : null;
  return daysBetween(since, today) > (usual === null ? limit : Math.min(limit, Math.max(SILENCE.shortest, 2 * usual)));
}
