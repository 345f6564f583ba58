import { ensureFound, type Policy } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { IS_ADMINISTERED } from '../offices/index.ts';

/** What the policy needs to know of a user whom an administrator looks at. */
export interface UserSubject {
  readonly id: string;
  readonly isActive: boolean;
  readonly hasSignedUp: boolean;
  /** Whether all that this user may do lies in offices that the actor administers. */
  readonly isAdministered: boolean;
}

/** Whoever has a role elsewhere too belongs to an administrator above; a link to their account would reach too far. */
export const userMay: Policy<UserSubject, 'see' | 'makeResetLink' | 'deactivate' | 'reactivate' | 'changeRoles'> = {
  see: (_, user) => user.isAdministered,
  makeResetLink: (_, user) => user.isAdministered && user.isActive,
  deactivate: (_, user) => user.isAdministered && user.isActive,
  reactivate: (_, user) => user.isAdministered && !user.isActive,
  changeRoles: (_, user) => user.isAdministered && user.isActive,
};

/** The policy's fact as SQL, for a user row and the actor's id. */
export const IS_ADMINISTERED_USER = (u: string, actor: string) =>
  `(exists (select from office_role r where r.user_id = ${u}.id)
    and not exists (select from office_role r where r.user_id = ${u}.id and not ${IS_ADMINISTERED('r.office_id', actor)}))`;

const SUBJECT = {
  name: 'user-subject',
  text: `select json_build_object('id', u.id, 'isActive', u.deactivated_at is null,
           'hasSignedUp', u.password_hash is not null, 'isAdministered', ${IS_ADMINISTERED_USER('u', '$2')}) as answer
         from app_user u where u.id = $1`,
};

/** The user as the policy knows them. Another administrator's users are not found. */
export async function seenUser({ sql, actor }: Look, id: string): Promise<UserSubject> {
  const user = await sql.answer<UserSubject>(SUBJECT, [id, actor.id]);
  return ensureFound(user, (it) => userMay.see(actor, it));
}
