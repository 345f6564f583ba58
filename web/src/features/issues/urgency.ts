import { standingOf, type Day, type Standing } from '#domain';

const RANK: Record<Standing, number> = {
  'report-first': 0,
  'act-first': 1,
  'report-today': 2,
  'act-today': 3,
  later: 4,
  'needs-promise': 5,
  settled: 6,
};

/** Reports that are late come first, what has no day yet comes last; the order of days is kept within each. */
export function byUrgency<T extends Parameters<typeof standingOf>[0]>(issues: readonly T[], today: Day): T[] {
  return [...issues].sort((a, b) => RANK[standingOf(a, today)] - RANK[standingOf(b, today)]);
}

/** The colour that goes with the word of a standing. */
export function colourOf(standing: Standing): string {
  if (standing.endsWith('first')) return 'text-(--late-ink)';
  return standing === 'later' || standing === 'settled' ? '' : 'text-primary';
}
