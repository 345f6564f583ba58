import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { Import } from '../imports/import.entity.ts';
import type { Office } from '../offices/office.entity.ts';
import { NOON, type TestDatabase } from './in-work.ts';

/** Taken in a moment ago, so that it can be taken back. */
export const DONE: Partial<Import> = {
  state: 'DONE',
  checkedAt: NOON,
  finishedAt: NOON,
  undoUntil: new Date('2026-11-28T03:00:00Z'),
  counts: { imported: 1 },
};

/** A file of two columns that lies in an office, with one line that waits for a decision. */
export async function anImport(
  { db, client }: TestDatabase,
  office: Pick<Office, 'id'>,
  { id: startedById }: Pick<Actor, 'id'>,
  mark: string,
  over: Partial<Import> = {},
): Promise<Import> {
  const row = await add(db, Import, {
    ...{ officeId: office.id, startedById, kind: 'STAFF', fileName: `${mark}.csv`, bytes: 40, shape: mark },
    ...{ encoding: 'UTF8', separator: 'COMMA', headerRow: 1, mapping: ['staffNo', 'name'] },
    head: { headers: ['スタッフ番号', '氏名'], preview: [[`${mark} no`, `${mark} name`]], sheets: [], notes: [] },
    ...over,
  });
  const file = Buffer.from(`スタッフ番号,氏名\n${mark} no,${mark} name\n`);
  await client.query('insert into import_part (import_id, ordinal, bytes) values ($1, 1, $2)', [row.id, file]);
  await client.query(
    `insert into import_row (import_id, ordinal, line_no, cells, fields, key, label, verdict, doubts)
     values ($1, 1, 2, $2, '{}', $3, $4, 'REVIEW', '[{"code": "OWNER_DIFFERS"}]')`,
    [row.id, JSON.stringify([`${mark} no`, `${mark} name`]), `${mark} no`, `${mark} name`],
  );
  return row;
}
