import type { Sql } from '../core/sql.ts';

/** How much of a file a row holds, in bytes. */
export const PART = 1024 * 1024;

const ADD = {
  name: 'import-part-add',
  text: 'insert into import_part (import_id, ordinal, bytes) values ($1, $2, $3)',
};
const ONE = { name: 'import-part', text: 'select bytes from import_part where import_id = $1 and ordinal = $2' };

/** Keeps the file, piece by piece. */
export async function keepParts(sql: Sql, importId: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  let ordinal = 0;
  for await (const piece of pieces) await sql.rows(ADD, [importId, (ordinal += 1), piece]);
}

/** The file, piece by piece, as far as it is asked for. */
export async function* partsOf(
  importId: string,
  read: <T>(task: (sql: Sql) => Promise<T>) => Promise<T>,
): AsyncGenerator<Buffer> {
  for (let ordinal = 1; ; ordinal += 1) {
    const part = await read((sql) => sql.row<{ bytes: Buffer }>(ONE, [importId, ordinal]));
    if (!part) return;
    yield part.bytes;
  }
}
