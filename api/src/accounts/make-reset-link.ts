import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import type { MakeResetLinkInput } from './invite-user.input.ts';
import { makeLink, type MadeLink } from './one-time-links.ts';
import { seenUser, userMay } from './user.policy.ts';

/** Makes a link for a forgotten password; for somebody who never came in, the invitation again. */
export async function makeResetLink(work: Work, { userId }: MakeResetLinkInput): Promise<MadeLink> {
  ensure(isAdministrator(work.actor));
  const user = await seenUser(work, userId);
  ensure(userMay.makeResetLink(work.actor, user));

  await audit(work, { action: 'makeResetLink', subjectType: 'User', subjectId: userId });
  return makeLink(work, user.hasSignedUp ? 'PASSWORD_RESET' : 'INVITATION', userId);
}
