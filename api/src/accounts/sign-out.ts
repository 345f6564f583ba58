import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { endAllSessions } from './sessions.ts';

const END: Statement = { name: 'session-end', text: 'delete from session where id = $1' };

/** Ends this session. */
export async function signOut(work: Work): Promise<true> {
  await work.sql.rows(END, [work.actor.sessionId]);
  await audit(work, { action: 'signOut', subjectType: 'User', subjectId: work.actor.id });
  return true;
}

/** Ends every session of this user, on every device. */
export async function signOutEverywhere(work: Work): Promise<true> {
  await endAllSessions(work, work.actor.id);
  await audit(work, { action: 'signOutEverywhere', subjectType: 'User', subjectId: work.actor.id });
  return true;
}
