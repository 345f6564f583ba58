import { Grade, Role } from '#domain';
import { add } from '../core/add.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { ensure } from '../core/policy.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import { officeMay, seenOffice } from '../offices/index.ts';
import type { UserRoleInput } from './invite-user.input.ts';
import { OfficeRole } from './office-role.entity.ts';

/** Roles are given in offices that one administers, each once, and a grade to managers alone. */
export async function ensureGivable(work: Work, roles: UserRoleInput[]): Promise<void> {
  for (const { officeId } of roles) {
    ensure(officeMay.administer(work.actor, await seenOffice(work, officeId)));
  }
  roles.forEach(refuseOddRole);
}

function refuseOddRole({ officeId, role, grade }: UserRoleInput, index: number, roles: UserRoleInput[]): void {
  const field = `roles.${index}`;
  if (role === Role.MANAGER && !grade) throw new Refused('GRADE_MISSING', `${field}.grade`);
  if (role !== Role.MANAGER && grade) throw new Refused('GRADE_FOR_MANAGERS_ONLY', `${field}.grade`);
  const first = roles.findIndex((it) => it.officeId === officeId && it.role === role);
  if (first !== index) throw new Refused('ROLE_GIVEN_TWICE', `${field}.role`);
}

/** Each office has one head: another than this user, who is nobody yet where somebody is invited, is refused. */
export async function refuseSecondHead({ db }: Work, roles: UserRoleInput[], userId?: string): Promise<void> {
  for (const [index, { officeId, grade }] of roles.entries()) {
    const head = grade === Grade.OFFICE && (await db.findOneBy(OfficeRole, { officeId, grade }));
    if (head && head.userId !== userId) throw new Refused('OFFICE_HAS_A_HEAD', `roles.${index}.grade`);
  }
}

/** Ids in the order of the list, so that its first office stays the first. */
export async function giveRoles({ db }: Work, userId: string, roles: UserRoleInput[]): Promise<void> {
  const ids = roles.map(newId).sort();
  for (const [index, { officeId, role, grade = null }] of roles.entries()) {
    const adding = add(db, OfficeRole, { id: ids[index]!, userId, officeId, role, grade });
    await refuseDuplicate(adding, 'one_head_per_office', 'OFFICE_HAS_A_HEAD', `roles.${index}.grade`);
  }
}
