import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { ResetPasswordInput } from './come-in.input.ts';
import { linkOf, useUp } from './one-time-links.ts';
import { hashNewPassword } from './password.ts';
import { beginSession, endAllSessions } from './sessions.ts';
import type { Visit } from './visit.ts';

const REPLACE: Statement = {
  name: 'user-replace-password',
  text: 'update app_user set password_hash = $2, version = version + 1 where id = $1',
};

/** Replaces a password, ends every session that the old one opened, and signs the user in. */
export async function resetPassword(visit: Visit, { token, password }: ResetPasswordInput): Promise<string> {
  const link = await visit.work.runAsNobody((work) => linkOf(work, 'PASSWORD_RESET', token));
  const passwordHash = await hashNewPassword(password, [link.name!, link.email!]);

  return visit.work.runAsNobody(async (work) => {
    const id = link.userId!;
    await useUp(work, link);
    await work.sql.rows(REPLACE, [id, passwordHash]);
    await endAllSessions(work, id);
    await audit({ ...work, actor: { id } }, { action: 'resetPassword', subjectType: 'User', subjectId: id });
    return beginSession(work, id, visit.oldToken);
  });
}
