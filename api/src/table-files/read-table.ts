import { SEPARATORS } from '#domain';
import { describeText } from './describe-text.ts';
import { READ_LIMITS } from './read-limits.ts';
import { beginsSheet } from './read-magic.ts';
import { recordsOf } from './read-records.ts';
import { rowsOf } from './read-rows.ts';
import { limited, textOf } from './read-text.ts';
import type { ChosenReading, TableDescription, TableReading, TableRow, TableSource } from './table-reading.ts';

/**
 * Looks at the beginning of a file (of a spreadsheet: at all of it) and says how it would be read.
 * @throws TableFault
 */
export async function describeTable(source: TableSource, chosen: ChosenReading = {}): Promise<TableDescription> {
  const { head, isWhole } = await headOf(source);
  beginsSheet(head);
  return describeText(head, isWhole, chosen);
}

/**
 * The rows below the headers, in the order of the file, one at a time. A row at fault says so and stops no other.
 * @throws TableFault
 */
export async function* readTable(source: TableSource, reading: TableReading): AsyncGenerator<TableRow> {
  const separator = SEPARATORS[reading.separator ?? 'COMMA'];
  yield* rowsOf(recordsOf(textOf(source, reading.encoding ?? 'UTF8'), separator), reading);
}

async function headOf(source: TableSource): Promise<{ head: Buffer; isWhole: boolean }> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of limited(source)) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > READ_LIMITS.head) return { head: Buffer.concat(pieces).subarray(0, READ_LIMITS.head), isWhole: false };
  }
  return { head: Buffer.concat(pieces), isWhole: true };
}
