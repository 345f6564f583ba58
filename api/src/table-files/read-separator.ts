import { SEPARATORS, type Separator } from '#domain';
import { recordAt } from './read-record.ts';

/** So many records tell it. */
const LOOKED_AT = 60;

/** By which character the lines of a text fall into the same number of cells; a comma where there is one column. */
export function separatorOf(text: string): Separator {
  const all = Object.keys(SEPARATORS) as Separator[];
  const scores = all.map((separator) => ({ separator, score: evenness(widthsOf(text, SEPARATORS[separator])) }));
  return scores.reduce((best, it) => (it.score > best.score ? it : best)).separator;
}

/** How many rows have the commonest width, as a share of all; the wider of two that are as even. */
function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return count === 0 ? 0 : count / widths.length + Math.min(width, 50) / 1_000;
}

function widthsOf(text: string, separator: string): number[] {
  const widths: number[] = [];
  for (let at = 0; at < text.length && widths.length < LOOKED_AT;) {
    const record = recordAt(text, at, separator, true);
    if (!record) break;
    if (record.cells.length > 1 || record.cells[0]?.trim()) widths.push(record.cells.length);
    at = record.next;
  }
  return widths;
}
