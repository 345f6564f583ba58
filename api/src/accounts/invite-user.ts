import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import { ensureGivable, giveRoles, refuseSecondHead } from './given-roles.ts';
import type { InviteUserInput } from './invite-user.input.ts';
import { makeLink, type MadeLink } from './one-time-links.ts';
import { User } from './user.entity.ts';

/** Makes a user with their roles, who comes in by the link that this gives. */
export async function inviteUser(work: Work, { email, name, roles }: InviteUserInput): Promise<MadeLink> {
  ensure(isAdministrator(work.actor));
  await ensureGivable(work, roles);
  if (await work.db.existsBy(User, { email })) throw new Refused('EMAIL_TAKEN', 'email');
  await refuseSecondHead(work, roles);

  const adding = add(work.db, User, { email, name });
  const { id } = await refuseDuplicate(adding, 'one_user_per_email', 'EMAIL_TAKEN', 'email');
  await giveRoles(work, id, roles);
  await audit(work, { action: 'inviteUser', subjectType: 'User', subjectId: id, details: { roles: roles.length } });
  return makeLink(work, 'INVITATION', id);
}
