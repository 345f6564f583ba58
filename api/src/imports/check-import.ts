import { IMPORT_FIELDS, fieldsLacking, type ImportKind } from '#domain';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { TableDescription } from '../table-files/index.ts';
import { headOf, readingOf, shapeOf } from './file-head.ts';
import { Import } from './import.entity.ts';
import type { CheckImportInput, ImportColumnInput, ImportNameInput } from './import.input.ts';
import type { FoundName } from './import-parts.ts';
import { ensurePossible, heldImport } from './import-subject.ts';
import { ANEW } from './move-import.ts';
import { ensurePossibleColleagues } from './possible-colleagues.ts';

const REMEMBER = {
  name: 'import-mapping-remember',
  text: `insert into import_mapping (office_id, kind, shape, mapping, names) values ($1, $2, $3, $4, $5)
         on conflict (office_id, kind, shape) do update set mapping = excluded.mapping, names = excluded.names, updated_at = clock_now()`,
};

/**
 * Has every row read, as the file was looked into, and compared with what we have. Nothing is taken in yet; what was chosen
 * is remembered.
 */
export async function checkImport(work: Work, input: CheckImportInput, table: TableDescription): Promise<Saved> {
  const { db, sql } = work;
  const subject = await heldImport(work, input.id);
  ensurePossible(work, 'check', subject);
  const was = await db.findOneByOrFail(Import, { id: input.id });
  const shape = shapeOf(table.headers);
  const mapping = chosenMapping(was, input.columns, table.headers.length);
  ensureComplete(mapping, was.kind);
  const names = chosenNames(was.names, input.names ?? []);
  await ensurePossibleColleagues(work, was.officeId, input.names ?? []);

  const saved = await change(db, Import, input, {
    ...readingOf(table),
    ...{ shape, mapping, head: headOf(table) as object, names: names as object[] },
    ...{ state: 'CHECKING', doneRows: 0, totalRows: null, checkedAt: null, counts: {}, reasons: [] },
    ...{ ...ANEW, startedById: work.actor.id },
  });
  const kept = names.map(({ name, userId, isChosen }) => ({ name, userId, isChosen }));
  await sql.rows(REMEMBER, [was.officeId, was.kind, shape, JSON.stringify(mapping), JSON.stringify(kept)]);
  await audit(work, { action: 'checkImport', subjectType: 'Import', subjectId: input.id });
  return saved;
}

function chosenMapping(was: Import, columns: readonly ImportColumnInput[] | null | undefined, width: number) {
  if (!columns) return was.mapping.length === width ? was.mapping : Array<string | null>(width).fill(null);
  const known = IMPORT_FIELDS[was.kind].map(({ key }) => key);
  const mapping = Array<string | null>(width).fill(null);
  columns.forEach(({ index, field }, at) => {
    if (index >= width) throw new Refused('IMPORT_COLUMN_UNKNOWN', `columns.${at}.index`);
    if (field && !known.includes(field)) throw new Refused('IMPORT_FIELD_UNKNOWN', `columns.${at}.field`);
    if (field && mapping.includes(field)) throw new Refused('IMPORT_FIELD_TWICE', `columns.${at}.field`);
    mapping[index] = field ?? null;
  });
  return mapping;
}

function ensureComplete(mapping: readonly (string | null)[], kind: ImportKind): void {
  if (fieldsLacking(mapping, kind).length > 0) throw new Refused('IMPORT_FIELD_LACKING', 'columns');
}

const chosenNames = (was: readonly FoundName[], chosen: readonly ImportNameInput[]): FoundName[] => [
  ...was.filter(({ name }) => !chosen.some((it) => it.name === name)),
  ...chosen.map(({ name, userId }) => ({ name, rows: 0, userId: userId ?? null, isChosen: true })),
];
