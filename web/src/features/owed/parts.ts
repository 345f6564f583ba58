import type { PromiseGroup, PromisePart } from '#domain';

interface Grouped {
  readonly group: PromiseGroup;
}

/** The rows by group, in their order. */
export function partsOf<T extends Grouped>(rows: readonly T[]): { group: PromiseGroup; rows: T[] }[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.map((group) => ({ group, rows: rows.filter((it) => it.group === group) }));
}

/** The number of a group among the counts. */
export const COUNT_OF = {
  NEEDS_PROMISE: 'needsPromise',
  LATE: 'late',
  TODAY: 'today',
  THIS_WEEK: 'thisWeek',
  NEXT_WEEK: 'nextWeek',
  LATER: 'later',
  HELD: 'held',
} as const satisfies Record<PromiseGroup, string>;

export type Counts = Readonly<Record<(typeof COUNT_OF)[PromiseGroup] | 'all' | 'unreported', number>>;

/** How many a part holds. */
export function numberOfPart(counts: Counts, part: PromisePart | 'ALL'): number {
  if (part === 'ALL') return counts.all;
  if (part === 'UNREPORTED') return counts.unreported;
  if (part === 'AHEAD') return counts.thisWeek + counts.nextWeek + counts.later;
  return counts[COUNT_OF[part]];
}
