import { Grade, Role } from '#domain';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { ensure } from '../core/policy.ts';
import { refuseDuplicate } from '../core/unique.ts';
import type { Work } from '../core/work.ts';
import { isAdministrator, officeMay, seenOffice } from '../offices/index.ts';
import type { InviteUserInput, UserRoleInput } from './invite-user.input.ts';
import { OfficeRole } from './office-role.entity.ts';
import { makeLink, type MadeLink } from './one-time-links.ts';
import { User } from './user.entity.ts';

/** Makes a user with their roles, who comes in by the link that this gives. */
export async function inviteUser(work: Work, { email, name, roles }: InviteUserInput): Promise<MadeLink> {
  ensure(isAdministrator(work.actor));
  for (const { officeId } of roles) {
    ensure(officeMay.administer(work.actor, await seenOffice(work, officeId)));
  }
  roles.forEach(refuseOddRole);
  if (await work.db.existsBy(User, { email })) throw new Refused('EMAIL_TAKEN', 'email');
  await refuseSecondHead(work, roles);

  const adding = add(work.db, User, { email, name });
  const { id } = await refuseDuplicate(adding, 'one_user_per_email', 'EMAIL_TAKEN', 'email');
  await giveRoles(work, id, roles);
  await audit(work, { action: 'inviteUser', subjectType: 'User', subjectId: id, details: { roles: roles.length } });
  return makeLink(work, 'INVITATION', id);
}

function refuseOddRole({ officeId, role, grade }: UserRoleInput, index: number, roles: UserRoleInput[]): void {
  const field = `roles.${index}`;
  if (role === Role.MANAGER && !grade) throw new Refused('GRADE_MISSING', `${field}.grade`);
  if (role !== Role.MANAGER && grade) throw new Refused('GRADE_FOR_MANAGERS_ONLY', `${field}.grade`);
  const first = roles.findIndex((it) => it.officeId === officeId && it.role === role);
  if (first !== index) throw new Refused('ROLE_GIVEN_TWICE', `${field}.role`);
}

async function refuseSecondHead({ db }: Work, roles: UserRoleInput[]): Promise<void> {
  for (const [index, { officeId, grade }] of roles.entries()) {
    const isTaken = grade === Grade.OFFICE && (await db.existsBy(OfficeRole, { officeId, grade }));
    if (isTaken) throw new Refused('OFFICE_HAS_A_HEAD', `roles.${index}.grade`);
  }
}

/** Ids in the order of the list, so that its first office stays the first. */
async function giveRoles({ db }: Work, userId: string, roles: UserRoleInput[]): Promise<void> {
  const ids = roles.map(newId).sort();
  for (const [index, { officeId, role, grade = null }] of roles.entries()) {
    const adding = add(db, OfficeRole, { id: ids[index]!, userId, officeId, role, grade });
    await refuseDuplicate(adding, 'one_head_per_office', 'OFFICE_HAS_A_HEAD', `roles.${index}.grade`);
  }
}
