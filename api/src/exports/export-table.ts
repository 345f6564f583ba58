import type { Look } from '../core/work.ts';
import { tableWriter, type OnLack, type WrittenEncoding } from '../table-files/index.ts';
import type { ExportedList } from './exported-list.ts';
import { speechOf } from './speech.ts';

/** How many rows there are so far. */
export interface Written {
  rows: number;
}

interface Table {
  readonly list: ExportedList;
  readonly asked: object;
  readonly encoding: WrittenEncoding;
  readonly onLack: OnLack;
}

/** The bytes of a list, its head first, then some rows at a time: no more is read than was taken. */
export async function* tableOf(look: Look, table: Table, written: Written): AsyncGenerator<Buffer> {
  const { text, values, columns } = await table.list.open(look, table.asked);
  const speech = speechOf(look.actor);
  const writer = tableWriter(table.encoding, table.onLack);
  yield writer.head(columns.map(({ head }) => speech.say(head)));
  for await (const rows of look.sql.batches(text, values)) {
    const bytes = writer.rows(rows.map((row) => columns.map(({ cell }) => String(cell(row, speech) ?? ''))));
    written.rows += rows.length;
    yield bytes;
  }
}
