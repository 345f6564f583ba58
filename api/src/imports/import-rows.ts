import type { ImportVerdict } from '#domain';
import { audit } from '../core/audit.ts';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import type { Look } from '../core/work.ts';
import type { ImportRow, ImportRowPage } from './import-row.result.ts';
import { IMPORT_ROWS } from './import-rows.sql.ts';
import { seenImport } from './import-subject.ts';

/** The largest page. */
const MOST = 100;

export interface RowsAsked {
  readonly verdict?: ImportVerdict | null;
  readonly code?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The rows of a file in their order: all, those of one verdict, or those that wait for one reason. */
export async function importRows(look: Look, id: string, asked: RowsAsked): Promise<ImportRowPage> {
  await seenImport(look, id);
  const { verdict = null, code = null, first, after } = asked;
  const size = Math.min(Math.max(first ?? PAGE_SIZE, 1), MOST);
  const [behind] = placeOf(after, ['number']);
  const rows = (await look.sql.answer<ImportRow[]>(IMPORT_ROWS, [id, verdict, code, behind ?? '0', size + 1])) ?? [];
  await audit(look, { action: 'importRows', subjectType: 'Import', subjectId: id, details: { rows: rows.length } });
  return pageOf(rows, size, (it) => [String(it.ordinal)]);
}
