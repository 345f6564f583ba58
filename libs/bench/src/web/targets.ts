import { aligned } from '../table.ts';

export interface Held {
  readonly what: string;
  readonly found: number;
  readonly unit: string;
  readonly limit: number;
  readonly isReached: boolean;
}

export const hold = (what: string, found: number, unit: string, limit: number): Held => ({
  ...{ what, found, unit, limit },
  isReached: found <= limit,
});

export const targetTable = (held: readonly Held[]): string =>
  aligned(
    held.map(({ what, found, unit, limit, isReached }) => [
      what,
      `${found.toFixed(0)} ${unit}`,
      `≤ ${limit}`,
      (found / limit).toFixed(2),
      isReached ? 'reached' : 'MISSED',
    ]),
  );

/** What at most one in twenty exceeds. */
export const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
