import { searchText } from '#domain';
import { audit } from '../core/audit.ts';
import { isHit } from '../core/called.sql.ts';
import { FIRST_ID, pageOf, placeOf } from '../core/page.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import { IS_ADMINISTERED_USER } from './user.policy.ts';
import type { UserPage, UserView } from './user.result.ts';

/** How many users a page of the list holds. */
const USERS_PAGE = 50;

const userJson = `json_build_object(
  'id', u.id, 'version', u.version, 'email', u.email, 'name', u.name, 'language', u.language,
  'roles', (select json_agg(json_build_object('office', json_build_object('id', o.id, 'name', o.name),
                                              'role', r.role, 'grade', r.grade) order by r.created_at, r.id)
            from office_role r join office o on o.id = r.office_id where r.user_id = u.id),
  'isActive', u.deactivated_at is null, 'hasSignedUp', u.password_hash is not null,
  'lastSignInAt', (select l.at from last_sign_in l where l.user_id = u.id))`;

/** $1 actor, $2 text sought, $3 whether those deactivated are asked for. */
const FOUND = `from app_user u
  where ${IS_ADMINISTERED_USER('u', '$1')} and (u.deactivated_at is not null) = $3
    and ${isHit('$2', 'u.name', 'u.email')}`;

/** The same, $4 name and $5 id behind which the page begins. */
const USERS: Statement = {
  name: 'users',
  text: `select coalesce(json_agg(${userJson} order by u.name, u.id), '[]') as answer
         from (select u.* ${FOUND} and (u.name, u.id) > ($4::text, $5::uuid) order by name, id limit ${USERS_PAGE + 1}) u`,
};

interface Sought {
  readonly after?: string | null;
  /** A part of a name or of a mail address. */
  readonly search?: string | null;
  readonly inactive?: boolean | null;
}

/** The users whom this administrator looks after, by name: those who may come in, or those deactivated. */
export async function users(look: Look, { after, search, inactive }: Sought = {}): Promise<UserPage> {
  const asked = askedOf(look, { search, inactive });
  await audit(look, { action: 'users', subjectType: 'User' });
  const [name, id] = placeOf(after, ['text', 'id']);
  const values = [...asked, name ?? '', id ?? FIRST_ID];
  const rows = (await look.sql.answer<UserView[]>(USERS, values)) ?? [];
  const inTime = rows.map((it) => ({ ...it, lastSignInAt: it.lastSignInAt && new Date(it.lastSignInAt) }));
  return pageOf(inTime, USERS_PAGE, (it) => [it.name, it.id]);
}

/** How they are read for a file. */
export const usersForFile = (look: Look, sought: Sought) => ({
  text: `select ${userJson} as row ${FOUND} order by u.name, u.id`,
  values: askedOf(look, sought),
});

function askedOf({ actor }: Look, { search, inactive }: Sought): unknown[] {
  ensure(isAdministrator(actor));
  return [actor.id, searchText(search ?? ''), inactive ?? false];
}
