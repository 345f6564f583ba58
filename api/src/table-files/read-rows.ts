import { lastFilled, rowOf } from './read-cells.ts';
import { READ_LIMITS } from './read-limits.ts';
import type { TableRecord } from './read-records.ts';
import { TableFault, type TableReading, type TableRow } from './table-reading.ts';

/**
 * The rows below the headers, each with as many cells as there are headers. A line without anything is none; one of empty
 * cells is a row, unless no other comes after it.
 * @throws TableFault COLUMNS_TOO_MANY, ROWS_TOO_MANY
 */
export async function* rowsOf(
  records: AsyncIterable<TableRecord>,
  { headerRow, isSheet }: Pick<TableReading, 'headerRow' | 'isSheet'>,
): AsyncGenerator<TableRow> {
  let width = 0;
  let count = 0;
  let empty: TableRecord[] = [];
  for await (const record of records) {
    if (record.lineNo < headerRow || isBlank(record)) continue;
    if (width === 0) {
      width = widthOf(record);
      if (headerRow > 0) continue;
    }
    if (lastFilled(record.cells) < 0 && record.faults.length === 0) {
      if (empty.length < MOST_EMPTY) empty.push(record);
      continue;
    }
    for (const it of [...empty, record]) {
      if ((count += 1) > READ_LIMITS.rows) throw new TableFault('ROWS_TOO_MANY', READ_LIMITS.rows);
      yield rowOf(it, width, isSheet);
    }
    empty = [];
  }
}

/** A sheet may have a row at its very end, and nothing for a million rows before it. */
const MOST_EMPTY = 1_000;

/** A line on which nothing stands, not even a separator. */
export const isBlank = ({ cells, faults }: TableRecord) =>
  cells.length <= 1 && !cells[0]?.trim() && faults.length === 0;

/** @throws TableFault COLUMNS_TOO_MANY */
export function widthOf({ cells }: TableRecord): number {
  const width = lastFilled(cells) + 1;
  if (width > READ_LIMITS.columns) throw new TableFault('COLUMNS_TOO_MANY', width);
  return Math.max(width, 1);
}
