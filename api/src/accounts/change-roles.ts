import { Grade, Role } from '#domain';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import { ensureGivable, giveRoles, refuseSecondHead } from './given-roles.ts';
import { handToHeads } from './hand-to-heads.ts';
import type { UserRoleInput } from './invite-user.input.ts';
import { lockRoles, lockUser, whyNotGone } from './keep-somebody.ts';
import type { UserChanged } from './leaving.result.ts';
import { OfficeRole } from './office-role.entity.ts';
import type { ChangeRolesInput } from './user.input.ts';
import { User } from './user.entity.ts';
import { seenUser, userMay } from './user.policy.ts';

/** The heads before step back in the offices that get a new one. */
const STEP_BACK: Statement = {
  name: 'heads-step-back',
  text: `update office_role set grade = 'DEPARTMENT' where grade = 'OFFICE' and office_id = any ($1::uuid[]) and user_id <> $2`,
};
const TAKE_ROLES: Statement = { name: 'take-roles', text: 'delete from office_role where user_id = $1' };

/**
 * Gives a user these roles in the place of those they had. Of what they may no longer keep, what is open goes to the
 * heads of the offices, as when somebody leaves. No office loses its head or its last administrator by it.
 */
export async function changeRoles(work: Work, input: ChangeRolesInput): Promise<UserChanged> {
  const { id, roles, reason, replacesHead } = input;
  ensure(isAdministrator(work.actor));
  ensure(userMay.changeRoles(work.actor, await seenUser(work, id)));
  await ensureGivable(work, roles);
  await lockRoles(work);
  await ensureStillKept(work, id, roles);
  if (!replacesHead) await refuseSecondHead(work, roles, id);

  await lockUser(work, id);
  const saved = await change(work.db, User, input, {}).catch((error) => showTheirs(work, error));
  const headed = roles.filter(({ grade }) => grade === Grade.OFFICE).map(({ officeId }) => officeId);
  await work.sql.rows(STEP_BACK, [headed, id]);
  await work.sql.rows(TAKE_ROLES, [id]);
  await giveRoles(work, id, roles);
  const leaves = await handToHeads(work, id, { isAll: false, reason });
  await audit(work, { action: 'changeRoles', subjectType: 'User', subjectId: id, details: { roles, leaves } });
  return { ...saved, leaves };
}

async function ensureStillKept(work: Work, id: string, roles: UserRoleInput[]): Promise<void> {
  const keeps = (officeId: string, role: Role, grade: Grade | null) =>
    roles.some((it) => it.officeId === officeId && it.role === role && (!grade || it.grade === grade));
  const before = await work.db.findBy(OfficeRole, { userId: id });
  for (const { officeId, role, grade } of before) {
    if (grade === Grade.OFFICE && !keeps(officeId, role, grade)) throw new Refused('OFFICE_NEEDS_A_HEAD');
  }
  const losesAdministration = before.some(
    ({ officeId, role }) => role === Role.ADMINISTRATOR && !keeps(officeId, role, null),
  );
  if (losesAdministration && (await whyNotGone(work, id)) === 'LAST_ADMINISTRATOR') {
    throw new Refused('LAST_ADMINISTRATOR');
  }
}

/** Of the user only what this is about: the roles that somebody else gave meanwhile. */
async function showTheirs({ db }: Work, error: unknown): Promise<never> {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, name } = error.theirs as User;
  const given = await db.find(OfficeRole, { where: { userId: id }, order: { createdAt: 'ASC', id: 'ASC' } });
  throw new Conflict({
    id,
    version,
    name,
    roles: given.map(({ officeId, role, grade }) => ({ officeId, role, grade })),
  });
}
