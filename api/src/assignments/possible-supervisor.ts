import { Supervisor } from '../clients/index.ts';
import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';

/** Whoever supervises the work belongs to the unit in which it is done. */
export async function ensureOfUnit(
  { db }: Work,
  { supervisorId, orgUnitId }: { readonly supervisorId: string | null; readonly orgUnitId: string },
): Promise<void> {
  if (supervisorId && !(await db.existsBy(Supervisor, { id: supervisorId, orgUnitId }))) {
    throw new Refused('SUPERVISOR_NOT_OF_UNIT', 'supervisorId');
  }
}
