import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import type { UserRef } from './user-ref.result.ts';

/** Above mine, mine, and below mine: the offices with which I share work. */
const COLLEAGUES: Statement = {
  name: 'colleagues',
  text: `with mine as (select office_id from office_role where user_id = $1),
              shared as (select x.lower_id as id from mine join office_reach x on x.upper_id = mine.office_id
                         union select x.upper_id from mine join office_reach x on x.lower_id = mine.office_id)
         select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id), '[]') as answer
         from (select u.id, u.name from app_user u
               where u.deactivated_at is null and u.password_hash is not null
                 and exists (select from office_role r join shared on shared.id = r.office_id
                             where r.user_id = u.id and r.role in ('COORDINATOR', 'SALES', 'MANAGER'))
               order by u.name, u.id limit 200) u`,
};

/** Whom I may choose as owner or decider, myself among them: those who keep in touch with people, and have signed up. */
export async function colleagues(look: Look): Promise<UserRef[]> {
  await audit(look, { action: 'colleagues', subjectType: 'User' });
  return (await look.sql.answer<UserRef[]>(COLLEAGUES, [look.actor.id])) ?? [];
}
