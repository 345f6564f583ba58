import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Actor } from '../../core/actor.ts';
import { NotFound } from '../../core/errors.ts';
import { newId } from '../../core/id.ts';
import { Sql } from '../../core/sql.ts';
import { whoActs } from '../../core/who-acts.ts';
import type { UnitOfWork } from '../../core/work.ts';
import { checkImport } from '../check-import.ts';
import { workOnNext } from '../engine/work-through.ts';
import { lookedAt } from '../file-head.ts';
import { PART } from '../file-parts.ts';
import { importById } from '../import-by-id.ts';
import type { ImportView } from '../import.result.ts';
import { fileToCheck } from '../look-into-import.ts';
import { runImport } from '../move-import.ts';
import { uploadImport } from '../upload-import.ts';
import type { Asked } from './asked.ts';

const USER = { name: 'import-user', text: 'select id from app_user where email = $1' };
const OFFICE = {
  name: 'import-office',
  text: 'select id from office where name = $1 and id = any ((select import_offices())::uuid[])',
};

/** Whoever it is done for, with the rights that they have. */
export async function userOf(pool: Pool, email: string): Promise<Actor> {
  const sql = new Sql(pool, false);
  const user = await sql.row<{ id: string }>(USER, [email]);
  const actor = user && (await whoActs(sql, user.id));
  if (!actor) throw new NotFound();
  return actor;
}

/** Uploads, checks and, unless it is a rehearsal, takes in a file: the same steps as from the screen. */
export async function bringIn(work: UnitOfWork, pool: Pool, actor: Actor, asked: Asked): Promise<ImportView> {
  const pieces = () => createReadStream(asked.file, { highWaterMark: PART });
  const table = await lookedAt(pieces(), asked.encoding ? { encoding: asked.encoding } : {});
  const spool = { bytes: statSync(asked.file).size, pieces };
  const { id } = await work.run(actor, async (it) => {
    const office = await it.sql.row<{ id: string }>(OFFICE, [asked.office]);
    if (!office) throw new NotFound();
    const file = { officeId: office.id, kind: asked.kind, fileName: path.basename(asked.file) };
    return uploadImport(it, file, table, spool);
  });
  const standing = () => work.look(actor, (look) => importById(look, id));
  const settled = async (): Promise<ImportView> => {
    for (;;) {
      const it = await standing();
      if (it.state !== 'CHECKING' && it.state !== 'RUNNING') return it;
      if (!(await workOnNext(pool, newId()))) await pause(200);
    }
  };

  const {
    version,
    reading: { columns },
  } = await standing();
  const mapped = columns.map(({ index, header, field }) => ({ index, field: asked.map.get(header) ?? field }));
  const chosen = [...asked.map.values()];
  const once = mapped.map((it, at) => ({
    ...it,
    field: it.field && chosen.includes(it.field) && !asked.map.has(columns[at]?.header ?? '') ? null : it.field,
  }));
  const asIs = await fileToCheck(work, actor, { id });
  await work.run(actor, (it) => checkImport(it, { id, version, columns: once }, asIs));
  const checked = await settled();
  if (asked.isDryRun || checked.state !== 'CHECKED') return checked;
  await work.run(actor, (it) => runImport(it, { id, version: checked.version }));
  return settled();
}
