import type { Figures } from './measure.ts';
import type { QuestionName } from './questions.ts';

/** What the product has to reach, held against the limit server. */
const REACHES: Record<QuestionName, { throughput: number; cpu: number; statements: number }> = {
  person: { throughput: 0.5, cpu: 2.5, statements: 1 },
  today: { throughput: 0.5, cpu: 2.5, statements: 1 },
  search: { throughput: 0.5, cpu: 3, statements: 1 },
  record: { throughput: 0.4, cpu: 3.5, statements: 8 },
};
const MEMORY = 350;

export interface Verdict {
  readonly what: string;
  readonly found: number;
  readonly sign: '≥' | '≤';
  readonly reach: number;
  readonly isReached: boolean;
}

/** The look-up of the session is a statement of every request, before its transaction. */
const SESSION = 1;

/** Throughput and CPU at 32 connections; statements at one, where hardly any is counted before its answer came. */
export function judge(figures: readonly Figures[], peakMemory: number): Verdict[] {
  if (figures.length === 0) return [];
  const names = [...new Set(figures.map(({ question }) => question))];
  return [
    ...names.flatMap((name) => {
      const of = (server: Figures['server'], connections: number) =>
        figures.find((it) => it.question === name && it.connections === connections && it.server === server)!;
      const [product, limit, alone] = [of('product', 32), of('limit', 32), of('product', 1)];
      const reach = REACHES[name];
      return [
        verdict(
          `${name}: throughput at 32, product / limit`,
          product.perSecond / limit.perSecond,
          '≥',
          reach.throughput,
        ),
        verdict(`${name}: server CPU at 32, product / limit`, product.serverCpu / limit.serverCpu, '≤', reach.cpu),
        verdict(
          `${name}: statements beside the session's and the transaction's`,
          Math.round(alone.statements) - SESSION,
          '≤',
          reach.statements,
        ),
      ];
    }),
    verdict(
      'errors',
      figures.reduce((sum, { errors }) => sum + errors, 0),
      '≤',
      0,
    ),
    verdict('API: peak memory in MiB', peakMemory, '≤', MEMORY),
  ];
}

export const verdict = (what: string, found: number, sign: Verdict['sign'], reach: number): Verdict => ({
  ...{ what, found, sign, reach },
  isReached: sign === '≥' ? found >= reach : found <= reach,
});
