import { lastFilled } from './read-cells.ts';
import type { TableRecord } from './read-records.ts';

/** So many rows may stand above the headers: a title, the day of the list, a group over several columns. */
const LOOKED_AT = 20;
/** What stands in cells and never over them: numbers, days, telephone numbers, addresses, ticks. */
const content = /^[\d０-９¥\\+＋-][\d０-９\s,.:/年月日時分回円%()+－-]*$|@|^[○×✓●◯]$/u;
const LONGEST = 40;

/** The line with the headers: the first that is as wide as the table and has words only. 0 where there is none. */
export function headerLineOf(records: readonly TableRecord[]): number {
  const filled = records.filter(({ cells }) => lastFilled(cells) >= 0);
  const width = commonest(filled.map(({ cells }) => lastFilled(cells) + 1));
  for (const { lineNo, cells } of filled.slice(0, LOOKED_AT)) {
    const words = cells.filter((it) => it.trim());
    if (words.length < width * 0.6) continue;
    const isHeaders = words.filter((it) => content.test(it.trim()) || it.length > LONGEST).length <= words.length / 5;
    if (isHeaders) return lineNo;
    if (words.length >= width) return 0;
  }
  return 0;
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A header on one line. */
export const headerText = (cell: string): string => cell.replace(/\s+/g, ' ').trim();
