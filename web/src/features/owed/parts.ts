import type { PromiseGroup } from '#domain';

interface Grouped {
  readonly group: PromiseGroup;
}

/** The rows of a page by group. A group that the page before began goes on without a heading. */
export function partsOf<T extends Grouped>(nodes: readonly T[], before?: PromiseGroup | null) {
  const groups = [...new Set(nodes.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    goesOn: group === before,
    nodes: nodes.filter((it) => it.group === group),
  }));
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
