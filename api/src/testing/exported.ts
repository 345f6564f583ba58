import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { Actor } from '../core/actor.ts';
import { tableOf } from '../exports/export-table.ts';
import { LISTS } from '../exports/lists.ts';
import type { WrittenEncoding } from '../table-files/write-table.ts';
import type { TestDatabase } from './in-work.ts';

const neverMind = () => undefined;

/** The file of a list as this actor would get it, read back: the head, then the rows. */
export async function exported(
  database: TestDatabase,
  actor: Actor,
  name: string,
  asked: object = {},
  encoding: WrittenEncoding = 'utf8',
): Promise<string[][]> {
  const list = LISTS.get(name);
  if (!list) throw new Error(`there is no list ${name}`);
  const parts = await database.as(actor, async (look) => {
    const found: Buffer[] = [];
    const table = { list, asked, encoding, onLack: neverMind };
    for await (const bytes of tableOf(look, table, { rows: 0 })) found.push(bytes);
    return found;
  });
  return parse(iconv.decode(Buffer.concat(parts), encoding));
}
