import type { Separator, TextEncoding } from '#domain';
import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { guessed, headOf, lookedAt, readingOf, shapeOf } from './file-head.ts';
import { partsIn } from './file-parts.ts';
import { columnsOf } from './import-columns.ts';
import type { ImportReading } from './import.result.ts';
import { seenImport } from './import-subject.ts';
import type { Import } from './import.entity.ts';

interface Chosen {
  readonly encoding?: TextEncoding | null;
  readonly separator?: Separator | null;
  readonly sheet?: string | null;
  readonly headerRow?: number | null;
}

const KEPT = { name: 'import-kept-mapping', text: 'select kind, shape, mapping from import where id = $1' };

/** How the file would look if it were read so. Nothing of it is stored. */
export async function readImportAs(look: Look, id: string, chosen: Chosen): Promise<ImportReading> {
  await seenImport(look, id);
  const kept = ensureFound(await look.sql.row<Pick<Import, 'kind' | 'shape' | 'mapping'>>(KEPT, [id]));
  const table = await lookedAt(partsIn(look.sql, id), {
    ...(chosen.encoding && { encoding: chosen.encoding }),
    ...(chosen.separator && { separator: chosen.separator }),
    ...(chosen.sheet && { sheet: chosen.sheet }),
    ...(chosen.headerRow != null && { headerRow: chosen.headerRow }),
  });
  const isSame = shapeOf(table.headers) === kept.shape;
  await audit(look, { action: 'readImportAs', subjectType: 'Import', subjectId: id });
  return {
    ...readingOf(table),
    ...columnsOf(headOf(table), isSame ? kept.mapping : guessed(table.headers, kept.kind)),
  };
}
