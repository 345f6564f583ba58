import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { AcceptInvitationInput } from './come-in.input.ts';
import { linkOf, useUp } from './one-time-links.ts';
import { hashNewPassword } from './password.ts';
import { beginSession } from './sessions.ts';
import type { Visit } from './visit.ts';

const SIGN_UP: Statement = {
  name: 'user-sign-up',
  text: 'update app_user set name = $2, password_hash = $3, version = version + 1 where id = $1',
};

/** Lets an invited user choose a name and a password, and signs them in. Their roles are those of the invitation. */
export async function acceptInvitation(visit: Visit, input: AcceptInvitationInput): Promise<string> {
  const { token, name, password } = input;
  const link = await visit.work.runAsNobody((work) => linkOf(work, 'INVITATION', token));
  const passwordHash = await hashNewPassword(password, [name, link.email!]);

  return visit.work.runAsNobody(async (work) => {
    const id = link.userId!;
    await useUp(work, link);
    await work.sql.rows(SIGN_UP, [id, name, passwordHash]);
    await audit({ ...work, actor: { id } }, { action: 'acceptInvitation', subjectType: 'User', subjectId: id });
    return beginSession(work, id, visit.oldToken);
  });
}
