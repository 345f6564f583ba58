import { audit } from '../core/audit.ts';
import { ensureFound, verbsFor } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { importMay, type ImportSubject } from './import.policy.ts';
import type { ImportReading, ImportView } from './import.result.ts';
import type { FileHead } from './import-parts.ts';
import { IMPORT } from './import-view.sql.ts';
import { columnsOf } from './import-columns.ts';

interface Read extends Omit<ImportView, 'reading' | 'viewerMay'> {
  readonly read: Pick<ImportReading, 'isSheet' | 'encoding' | 'separator' | 'sheet' | 'headerRow'>;
  readonly head: FileHead;
  readonly mapping: readonly (string | null)[];
  readonly subject: ImportSubject;
}

/** How an import stands: what its screen asks for again and again while it runs. */
export async function importById(look: Look, id: string): Promise<ImportView> {
  const read = await look.sql.answer<Read>(IMPORT, [id]);
  const {
    read: how,
    head,
    mapping,
    subject,
    ...rest
  } = ensureFound(read, (it) => importMay.see(look.actor, it.subject));
  if (rest.state === 'UPLOADED') await audit(look, { action: 'import', subjectType: 'Import', subjectId: id });
  return {
    ...rest,
    reading: { ...how, ...columnsOf(head, mapping) },
    viewerMay: verbsFor(importMay, look.actor, subject),
  };
}
