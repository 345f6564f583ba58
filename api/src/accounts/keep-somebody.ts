import { Refused } from '../core/errors.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';

/** Whoever changes who may what waits here for whoever does so at the same moment. */
const LOCK: Statement = { name: 'roles-lock', text: `select pg_advisory_xact_lock(hashtext('office_role'))` };

/** Whatever is being written in this user's name is finished first; see kept-colleagues.ts for the other side. */
const LOCK_USER: Statement = { name: 'user-lock', text: 'select id from app_user where id = $1 for update' };

const LOSES: Statement = {
  name: 'what-loses-its-last',
  text: `
    select json_build_object(
      'administration', exists (
        select from office_role r where r.user_id = $1 and r.role = 'ADMINISTRATOR' and not exists (
          select from office_role o join office_reach x on x.upper_id = o.office_id and x.lower_id = r.office_id
          join app_user u on u.id = o.user_id and u.deactivated_at is null and u.password_hash is not null
          where o.role = 'ADMINISTRATOR' and o.user_id <> $1)),
      'head', exists (select from office_role r where r.user_id = $1 and r.grade = 'OFFICE')) as answer`,
};

export const lockRoles = async ({ sql }: Pick<Look, 'sql'>): Promise<void> => void (await sql.rows(LOCK, []));

export const lockUser = async ({ sql }: Pick<Look, 'sql'>, id: string): Promise<void> =>
  void (await sql.rows(LOCK_USER, [id]));

/** Why this user cannot go: somebody has to look after each office, and to be its head. Null where they can. */
export async function whyNotGone({ sql, actor }: Look, userId: string): Promise<string | null> {
  const loses = await sql.answer<{ administration: boolean; head: boolean }>(LOSES, [userId]);
  if (loses?.administration) return 'LAST_ADMINISTRATOR';
  if (loses?.head) return 'STILL_HEAD_OF_OFFICE';
  return userId === actor.id ? 'OWN_ACCOUNT' : null;
}

export async function ensureCanGo(look: Look, userId: string): Promise<void> {
  const why = await whyNotGone(look, userId);
  if (why) throw new Refused(why);
}
