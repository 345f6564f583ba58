import { lastFilled, rowOf } from './read-cells.ts';
import { headerLineOf, headerText } from './read-headers.ts';
import type { TableRecord } from './read-records.ts';
import { isBlank, rowsOf, widthOf } from './read-rows.ts';
import { TableFault, type ChosenReading, type TableDescription, type TableReading } from './table-reading.ts';

const SHOWN = 20;

/**
 * What the first records of a file say of its headers, and its first rows.
 * @throws TableFault FILE_EMPTY, COLUMNS_TOO_MANY
 */
export async function describeRecords(
  records: readonly TableRecord[],
  found: Omit<TableReading, 'headerRow'>,
  chosen: ChosenReading,
): Promise<Omit<TableDescription, 'sheets'>> {
  const headerRow = chosen.headerRow ?? headerLineOf(records);
  const reading: TableReading = { ...found, headerRow };
  const first = records.find((it) => it.lineNo >= headerRow && !isBlank(it));
  if (!first || !records.some(({ cells }) => lastFilled(cells) >= 0)) throw new TableFault('FILE_EMPTY');
  const width = widthOf(first);
  const { cells } = rowOf(first, width, found.isSheet);
  const headers = cells.slice(0, width).map((it) => (headerRow > 0 ? headerText(it) : ''));
  const twice = headers.find((it, at) => it && headers.indexOf(it) !== at);
  const preview = [];
  for await (const row of rowsOf(each(records), reading)) if (preview.push(row) === SHOWN) break;
  return {
    ...reading,
    sureness: null,
    encodings: [],
    headers,
    preview,
    doubts: [
      ...(headerRow > 0 ? [] : [{ code: 'HEADER_MISSING' as const }]),
      ...(twice ? [{ code: 'HEADER_TWICE' as const, lineNo: headerRow, value: twice }] : []),
    ],
  };
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}
