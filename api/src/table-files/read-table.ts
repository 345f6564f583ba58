import { SEPARATORS } from '#domain';
import { describeText } from './describe-text.ts';
import { READ_LIMITS } from './read-limits.ts';
import { beginsSheet, isOldOffice, oldOfficeFault } from './read-magic.ts';
import { recordsOf } from './read-records.ts';
import { rowsOf } from './read-rows.ts';
import { textOf } from './read-text.ts';
import { describeSheet, sheetRecordsOf } from './sheet/read-sheet.ts';
import type { ChosenReading, TableDescription, TableReading, TableRow, TableSource } from './table-reading.ts';

/**
 * Looks at the beginning of a file (of a spreadsheet: at all of it) and says how it would be read.
 * @throws TableFault
 */
export async function describeTable(source: TableSource, chosen: ChosenReading = {}): Promise<TableDescription> {
  const rest = source[Symbol.asyncIterator]();
  try {
    const { head, isWhole } = await headOf(rest);
    if (isOldOffice(head)) throw await oldOfficeFault(joined(head, rest));
    if (beginsSheet(head)) return await describeSheet(joined(head, rest), chosen);
    return await describeText(head.subarray(0, READ_LIMITS.head), isWhole && head.length <= READ_LIMITS.head, chosen);
  } finally {
    await rest.return?.();
  }
}

/**
 * The rows below the headers, in the order of the file, one at a time. A row at fault says so and stops no other.
 * @throws TableFault
 */
export async function* readTable(source: TableSource, reading: TableReading): AsyncGenerator<TableRow> {
  const { isSheet, sheet, encoding, separator } = reading;
  const records = isSheet
    ? sheetRecordsOf(source, sheet)
    : recordsOf(textOf(source, encoding ?? 'UTF8'), SEPARATORS[separator ?? 'COMMA']);
  yield* rowsOf(records, reading);
}

/** The first pieces, until they are enough to judge by. */
async function headOf(source: AsyncIterator<Buffer>): Promise<{ head: Buffer; isWhole: boolean }> {
  const pieces: Buffer[] = [];
  for (let bytes = 0; bytes <= READ_LIMITS.head;) {
    const { value, done } = await source.next();
    if (done) return { head: Buffer.concat(pieces), isWhole: true };
    pieces.push(value);
    bytes += value.length;
  }
  return { head: Buffer.concat(pieces), isWhole: false };
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer>): TableSource {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}
