import { Supervisor } from '../clients/index.ts';
import { Refused } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Work } from '../core/work.ts';

const OFFERED = {
  name: 'workplace-is-offered',
  text: `select u.archived_at is null and s.archived_at is null and c.archived_at is null as answer
         from org_unit u join site s on s.id = u.site_id join client c on c.id = s.client_id
         where u.id = $1 for key share of u, s, c`,
};

/** No work begins where somebody put the unit, its site or its client away; nor does anybody until it has begun. */
export async function ensureOffered({ sql }: Work, orgUnitId: string): Promise<void> {
  const place = ensureFound(await sql.row<{ answer: boolean }>(OFFERED, [orgUnitId]));
  if (!place.answer) throw new Refused('PUT_AWAY', 'orgUnitId');
}

/** Whoever supervises the work belongs to the unit in which it is done. */
export async function ensureOfUnit(
  { db }: Work,
  { supervisorId, orgUnitId }: { readonly supervisorId: string | null; readonly orgUnitId: string },
): Promise<void> {
  if (supervisorId && !(await db.existsBy(Supervisor, { id: supervisorId, orgUnitId }))) {
    throw new Refused('SUPERVISOR_NOT_OF_UNIT', 'supervisorId');
  }
}
