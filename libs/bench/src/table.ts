import type { Figures } from './measure.ts';
import type { Verdict } from './reaches.ts';

const columns: [string, (figures: Figures) => string][] = [
  ['', ({ question }) => question],
  ['conn', ({ connections }) => String(connections)],
  ['server', ({ server }) => server],
  ['req/s', ({ perSecond }) => perSecond.toFixed(0)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p90', ({ p90 }) => p90.toFixed(1)],
  ['p99', ({ p99 }) => p99.toFixed(1)],
  ['errors', ({ errors }) => String(errors)],
  ['server CPU ms', ({ serverCpu }) => serverCpu.toFixed(2)],
  ['Postgres CPU ms', ({ postgresCpu }) => postgresCpu.toFixed(2)],
  ['statements', ({ statements, framing }) => `${statements.toFixed(1)} + ${framing.toFixed(1)}`],
  ['of limit: req/s', () => ''],
  ['CPU', () => ''],
];

/** The absolute figures; the product's lines carry what they are of the limit's. */
export function table(figures: readonly Figures[]): string {
  const limitOf = ({ question, connections }: Figures) =>
    figures.find((it) => it.question === question && it.connections === connections && it.server === 'limit');
  const rows = figures.map((each) => {
    const limit = limitOf(each);
    const ratios =
      each.server === 'product' && limit
        ? [(each.perSecond / limit.perSecond).toFixed(2), (each.serverCpu / limit.serverCpu).toFixed(2)]
        : ['', ''];
    return [...columns.slice(0, -2).map(([, text]) => text(each)), ...ratios];
  });
  return aligned([columns.map(([title]) => title), ...rows]);
}

export const reachTable = (verdicts: readonly Verdict[]): string =>
  aligned(
    verdicts.map(({ what, found, sign, reach, isReached }) => [
      what,
      Number.isInteger(found) ? String(found) : found.toFixed(2),
      `${sign} ${reach}`,
      isReached ? 'reached' : 'MISSED',
    ]),
  );

export function aligned(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  const line = (row: string[]) =>
    row.map((text, index) => (index === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[index]!))).join('  ');
  return rows.map(line).join('\n');
}
