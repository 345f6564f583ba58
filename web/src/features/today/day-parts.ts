import type { Day } from '#domain';

interface Dated {
  readonly on: Day;
}

/** What is late, what is for today, and what comes in the next days. The order within each is kept. */
export function partsOf<T>(
  nodes: readonly T[],
  today: Day,
  on: (node: T) => Day,
): { late: T[]; today: T[]; ahead: T[] } {
  return {
    late: nodes.filter((it) => on(it) < today),
    today: nodes.filter((it) => on(it) === today),
    ahead: nodes.filter((it) => on(it) > today),
  };
}

/** The same day is said once. */
export function byDay<T extends Dated>(nodes: readonly T[]): { on: Day; nodes: T[] }[] {
  const days = [...new Set(nodes.map(({ on }) => on))];
  return days.map((on) => ({ on, nodes: nodes.filter((it) => it.on === on) }));
}
