import type { Look } from '../core/work.ts';
import type { WrittenEncoding } from '../table-files/index.ts';
import { tableOf } from './export-table.ts';
import type { ExportedList } from './exported-list.ts';

/** How many different characters are listed; more than that is another encoding. */
const MOST_LISTED = 100;

interface Lacking {
  readonly character: string;
  count: number;
  /** From 1, behind the head. */
  readonly firstRow: number;
}

/** What the file would be: before anybody takes it. */
export interface TableCheck {
  readonly rows: number;
  /** What the encoding lacks, in the order in which it stands in the file. */
  readonly lacking: readonly Lacking[];
  /** How many different characters are lacking in all. */
  readonly lackingKinds: number;
}

/** How many rows there are, and what the encoding lacks. UTF-8 lacks nothing, so that its rows need only be counted. */
export async function checkTable(
  look: Look,
  list: ExportedList,
  asked: object,
  encoding: WrittenEncoding,
): Promise<TableCheck> {
  if (encoding === 'utf8') return { rows: await countOf(look, list, asked), lacking: [], lackingKinds: 0 };
  const found = new Map<string, Lacking>();
  const onLack = (character: string, row: number) => {
    const known = found.get(character);
    if (known) known.count += 1;
    else found.set(character, { character, count: 1, firstRow: row });
  };
  const written = { rows: 0 };
  for await (const bytes of tableOf(look, { list, asked, encoding, onLack }, written)) void bytes;
  return { rows: written.rows, lacking: [...found.values()].slice(0, MOST_LISTED), lackingKinds: found.size };
}

async function countOf(look: Look, list: ExportedList, asked: object): Promise<number> {
  const { text, values } = await list.open(look, asked);
  for await (const [row] of look.sql.batches<{ rows: number }>(
    `select count(*)::int as rows from (${text}) it`,
    values,
  ))
    return row?.rows ?? 0;
  return 0;
}
