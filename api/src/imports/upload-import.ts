import { nameText, type ImportKind } from '#domain';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Look, Work } from '../core/work.ts';
import type { TableDescription } from '../table-files/index.ts';
import { guessed, headOf, readingOf, shapeOf } from './file-head.ts';
import { keepParts } from './file-parts.ts';
import { Import } from './import.entity.ts';
import type { FoundName } from './import-parts.ts';
import type { Spool } from './spool.ts';

interface Upload {
  readonly officeId: string;
  readonly kind: ImportKind;
  readonly fileName: string;
}

const REACHED = {
  name: 'import-office-reached',
  text: 'select id from office where id = $1 and id = any ((select import_offices())::uuid[])',
};
const REMEMBERED = {
  name: 'import-mapping-remembered',
  text: `select json_build_object('mapping', mapping, 'names', names) as answer from import_mapping
         where kind = $2 and shape = $3 order by office_id = $1 desc, updated_at desc limit 1`,
};

/** Only managers and administrators bring files into an office; for others there is no such door. */
export const ensureReached = async ({ sql }: Look, officeId: string): Promise<void> =>
  void ensureFound(await sql.row(REACHED, [officeId]));

/** Keeps a file that was looked at, with what its columns seem to hold. Nothing of it is taken in yet. */
export async function uploadImport(
  work: Work,
  { officeId, kind, fileName }: Upload,
  table: TableDescription,
  { bytes, pieces }: Spool,
): Promise<Saved> {
  await ensureReached(work, officeId);
  const shape = shapeOf(table.headers);
  const kept = await work.sql.answer<Pick<Import, 'mapping' | 'names'>>(REMEMBERED, [officeId, kind, shape]);
  const { id } = await add(work.db, Import, {
    ...readingOf(table),
    ...{ officeId, kind, bytes, shape, startedById: work.actor.id, fileName: shownName(fileName) },
    head: headOf(table),
    mapping: kept?.mapping.length === table.headers.length ? kept.mapping : guessed(table.headers, kind),
    names: (kept?.names ?? []).map((it): FoundName => ({ ...it, rows: 0 })),
  });
  await keepParts(work.sql, id, pieces());
  await audit(work, { action: 'uploadImport', subjectType: 'Import', subjectId: id, details: { kind, bytes } });
  return { id, version: 1 };
}

/** Of a path only its end; of a name without any sign at least one. */
const shownName = (name: string): string =>
  nameText(name.replace(/^.*[\\/]/, '').replaceAll(/\p{C}/gu, '')).slice(0, 200) || '-';
