import { daysBetween, type Day } from './day.ts';

/** After how many days without a talk it is about time (そろそろ), if no next date stands. */
export const SILENCE = {
  /** Whoever has no rhythm yet, and whoever is met seldom. */
  longest: 45,
  /** Whoever is met often; and somebody whom nobody has talked with since the work began. */
  shortest: 14,
  /** How many of the newest talks tell the rhythm. */
  talks: 5,
} as const;

/** The usual days between two talks, from the newest ones, the newest first; null while fewer than three are known. */
export function usualInterval(heldOns: readonly Day[]): number | null {
  const [newest, oldest] = [heldOns[0], heldOns.at(-1)];
  if (!newest || !oldest || heldOns.length < 3) return null;
  return Math.floor(daysBetween(oldest, newest) / (heldOns.length - 1));
}

interface Quiet {
  /** The days of the newest talks, the newest first. */
  readonly heldOns: readonly Day[];
  /** The first day of the work. */
  readonly startedOn: Day;
  readonly hasNextDate: boolean;
}

/** Whether the silence has become longer than it should: than twice the usual, and than 45 days in any case. */
export function isSilent({ heldOns, startedOn, hasNextDate }: Quiet, today: Day): boolean {
  if (hasNextDate) return false;
  const [newest] = heldOns;
  if (!newest) return daysBetween(startedOn, today) > SILENCE.shortest;
  return daysBetween(newest, today) > silenceLimit(usualInterval(heldOns));
}

const silenceLimit = (usual: number | null): number =>
  usual === null ? SILENCE.longest : Math.min(SILENCE.longest, Math.max(SILENCE.shortest, 2 * usual));
