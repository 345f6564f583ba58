import { Grade, Role } from '#domain';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import type { NobodysWork } from '../core/work.ts';
import { fillOfficeDays, Office } from '../offices/index.ts';
import type { FirstAdministratorInput } from './come-in.input.ts';
import { OfficeRole } from './office-role.entity.ts';
import { linkOf, useUp } from './one-time-links.ts';
import { hashNewPassword } from './password.ts';
import { beginSession } from './sessions.ts';
import { User } from './user.entity.ts';
import type { Visit } from './visit.ts';

/** Two links are never used at the same time: whoever comes second finds a user. */
const ALONE = { name: 'first-administrator-alone', text: 'lock table app_user in share row exclusive mode' };

/** Makes the first office and its head, who is the administrator too, and signs them in. */
export async function signUpFirstAdministrator(visit: Visit, input: FirstAdministratorInput): Promise<string> {
  const { token, password, name, email } = input;
  const link = await visit.work.runAsNobody((work) => linkOf(work, 'FIRST_ADMINISTRATOR', token));
  const passwordHash = await hashNewPassword(password, [name, email]);

  return visit.work.runAsNobody(async (work) => {
    await work.sql.rows(ALONE, []);
    await useUp(work, link);
    const { id } = await add(work.db, User, { email, name, passwordHash });
    await makeOfficeOf(work, id, input.officeName);
    await audit({ ...work, actor: { id } }, { action: 'signUpFirstAdministrator', subjectType: 'User', subjectId: id });
    return beginSession(work, id, visit.oldToken);
  });
}

async function makeOfficeOf(work: NobodysWork, userId: string, name: string): Promise<void> {
  const { id: officeId } = await add(work.db, Office, { name, timeZone: 'Asia/Tokyo' });
  await fillOfficeDays(work, [officeId]);
  await add(work.db, OfficeRole, { userId, officeId, role: Role.MANAGER, grade: Grade.OFFICE });
  await add(work.db, OfficeRole, { userId, officeId, role: Role.ADMINISTRATOR });
}
