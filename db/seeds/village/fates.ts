import type { Offset } from '../calendar.ts';
import type { UserKey } from '../company.ts';
import type { Random } from './random.ts';
import { HAVE_THEIR_DAY } from './seats.ts';

/** What becomes of a request. Those of the last column are still open today. */
export type Fate =
  | 'REPORTED'
  | 'REPORTED_LATE'
  | 'REPORTED_AFTER_CHANGE'
  | 'REPORTED_AFTER_INTERIM'
  | 'REPORTED_TWICE'
  | 'SETTLED_UNTOLD'
  | 'WITHDRAWN'
  | 'AHEAD'
  | 'UNDECIDED'
  | 'CHANGED'
  | 'INTERIM'
  | 'REOPENED'
  | 'HELD'
  | 'WAITS_FOR_REPORT'
  | 'REPORT_IS_LATE'
  | 'DEED_IS_LATE'
  | 'LACKS_PROMISE';

const long = 60;

const past: readonly Fate[] = [
  ...Array.from({ length: 22 }, () => 'REPORTED' as const),
  ...(['REPORTED_LATE', 'REPORTED_LATE', 'REPORTED_AFTER_CHANGE', 'REPORTED_AFTER_CHANGE'] as const),
  ...(['REPORTED_AFTER_INTERIM', 'REPORTED_AFTER_INTERIM', 'REPORTED_TWICE', 'SETTLED_UNTOLD', 'WITHDRAWN'] as const),
];

/** Of what was asked in the last weeks, the rest lies ahead. */
const lately: readonly Fate[] = [
  ...Array.from({ length: 5 }, () => 'REPORTED' as const),
  ...(['AHEAD', 'AHEAD', 'AHEAD', 'CHANGED', 'INTERIM', 'UNDECIDED', 'HELD', 'REOPENED', 'WITHDRAWN'] as const),
  ...(['WAITS_FOR_REPORT', 'WAITS_FOR_REPORT', 'REPORT_IS_LATE', 'REPORT_IS_LATE', 'REPORT_IS_LATE'] as const),
  ...(['DEED_IS_LATE', 'DEED_IS_LATE', 'LACKS_PROMISE', 'LACKS_PROMISE'] as const),
];

/** How much may wait at one desk before the village looks neglected. */
const AT_MOST: Partial<Record<Fate, number>> = { REPORT_IS_LATE: 2, DEED_IS_LATE: 1, LACKS_PROMISE: 1 };

export type FateOf = (on: Offset, owner: UserKey, random: Random) => Fate;

export function fates(): FateOf {
  const waiting = new Map<string, number>();
  return (on, owner, random) => {
    if (on < -long) return random.pick(past);
    const fate = random.pick(lately);
    const most = AT_MOST[fate];
    if (most === undefined) return fate;
    const key = `${owner} ${fate}`;
    const count = waiting.get(key) ?? 0;
    if (count >= most || HAVE_THEIR_DAY.includes(owner) || on > -10) return 'AHEAD';
    waiting.set(key, count + 1);
    return fate;
  };
}
