import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';

/** Active colleagues who follow people in the office `office`, or above or below it. */
export const isColleague = (u: string, office: string): string => `(${u}.deactivated_at is null and exists (
  select from office_role r
  join office_reach x on (x.upper_id, x.lower_id) in ((r.office_id, ${office}), (${office}, r.office_id))
  where r.user_id = ${u}.id and r.role in ('COORDINATOR', 'SALES', 'MANAGER')))`;

const COLLEAGUES = {
  name: 'import-colleagues',
  text: `select u.id from app_user u where u.id = any ($1::uuid[]) and ${isColleague('u', '$2')}`,
};

/** Whoever is chosen for a name in the file is a colleague there. */
export async function ensurePossibleColleagues(
  { sql }: Work,
  officeId: string,
  names: readonly { readonly userId?: string | null }[],
): Promise<void> {
  const ids = [...new Set(names.flatMap(({ userId }) => userId ?? []))];
  const known = (await sql.rows<{ id: string }>(COLLEAGUES, [ids, officeId])).map(({ id }) => id);
  const at = names.findIndex(({ userId }) => userId && !known.includes(userId));
  if (at >= 0) throw new Refused('OWNER_NOT_POSSIBLE', `names.${at}.userId`);
}
