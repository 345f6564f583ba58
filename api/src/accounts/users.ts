import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import { IS_ADMINISTERED_USER } from './user.policy.ts';
import type { UserView } from './user.result.ts';

const USERS: Statement = {
  name: 'users',
  text: `select coalesce(json_agg(json_build_object(
           'id', u.id, 'version', u.version, 'email', u.email, 'name', u.name, 'language', u.language,
           'roles', (select json_agg(json_build_object('office', json_build_object('id', o.id, 'name', o.name),
                                                       'role', r.role, 'grade', r.grade) order by r.created_at, r.id)
                     from office_role r join office o on o.id = r.office_id where r.user_id = u.id),
           'isActive', u.deactivated_at is null, 'hasSignedUp', u.password_hash is not null
         ) order by u.name, u.id), '[]') as answer
         from (select * from app_user u where ${IS_ADMINISTERED_USER('u', '$1')} order by name, id limit 1000) u`,
};

/** The users whom this administrator looks after, by name. */
export async function users(look: Look): Promise<UserView[]> {
  ensure(isAdministrator(look.actor));
  await audit(look, { action: 'users', subjectType: 'User' });
  return (await look.sql.answer<UserView[]>(USERS, [look.actor.id])) ?? [];
}
