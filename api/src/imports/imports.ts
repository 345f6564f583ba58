import { audit } from '../core/audit.ts';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import type { Look } from '../core/work.ts';
import type { ImportLine, ImportPage } from './import.result.ts';
import { IMPORTS } from './import-view.sql.ts';

/** The largest page. */
const MOST = 100;

/** What was brought into the offices where one is a manager or an administrator, the newest first. */
export async function imports(look: Look, first?: number | null, after?: string | null): Promise<ImportPage> {
  const size = Math.min(Math.max(first ?? PAGE_SIZE, 1), MOST);
  const [at, id] = placeOf(after, ['moment', 'id']);
  const lines = (await look.sql.answer<ImportLine[]>(IMPORTS, [at, id, size + 1])) ?? [];
  await audit(look, { action: 'imports', subjectType: 'Import' });
  return pageOf(lines, size, (it) => [it.createdAt, it.id]);
}
