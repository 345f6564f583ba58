import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import type { TableDescription } from '../table-files/index.ts';
import { guessed, headOf, readingOf, shapeOf } from './file-head.ts';
import { columnsOf } from './import-columns.ts';
import type { Import } from './import.entity.ts';
import type { ImportReading } from './import.result.ts';
import { seenImport } from './import-subject.ts';

const KEPT = { name: 'import-kept-mapping', text: 'select kind, shape, mapping from import where id = $1' };

/** How the file, that was looked into, would stand if it were read so. Nothing of it is stored. */
export async function readImportAs(look: Look, id: string, table: TableDescription): Promise<ImportReading> {
  await seenImport(look, id);
  const kept = ensureFound(await look.sql.row<Pick<Import, 'kind' | 'shape' | 'mapping'>>(KEPT, [id]));
  const isSame = shapeOf(table.headers) === kept.shape;
  await audit(look, { action: 'readImportAs', subjectType: 'Import', subjectId: id });
  return {
    ...readingOf(table),
    ...columnsOf(headOf(table), isSame ? kept.mapping : guessed(table.headers, kept.kind)),
  };
}
