import { standingOf, type Day, type Standing } from '#domain';

const RANK: Record<Standing, number> = {
  'needs-promise': 0,
  'report-first': 1,
  'act-first': 2,
  'report-today': 3,
  'act-today': 4,
  later: 5,
  settled: 6,
};

/** What lacks its promise comes first, then reports that are late; the order of days is kept within each. */
export function byUrgency<T extends Parameters<typeof standingOf>[0]>(issues: readonly T[], today: Day): T[] {
  return [...issues].sort((a, b) => RANK[standingOf(a, today)] - RANK[standingOf(b, today)]);
}

/** The colour that goes with the word of a standing. */
export function colourOf(standing: Standing): string {
  if (standing.endsWith('first')) return 'text-(--late-ink)';
  return standing === 'later' || standing === 'settled' ? '' : 'text-primary';
}
