import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';

const MAY_OWN = {
  name: 'may-own-assignment',
  text: `select exists (
           select from app_user u join office_role r on r.user_id = u.id
           where u.id = $1 and u.deactivated_at is null and r.role in ($2, 'MANAGER')) as answer`,
};

/** Owners are active colleagues in that role, or managers who take it on themselves. */
export async function ensurePossibleOwner(
  { sql }: Work,
  userId: string,
  role: 'COORDINATOR' | 'SALES',
  field: string,
): Promise<void> {
  if (!(await sql.answer<boolean>(MAY_OWN, [userId, role]))) throw new Refused('OWNER_NOT_POSSIBLE', field);
}
