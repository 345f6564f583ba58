import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { devInboxMay, IS_LOOKED_AFTER } from './received-mail.sql.ts';

const CLEAR: Statement = {
  name: 'clear-received-mails',
  text: `with gone as (delete from received_mail m where ${IS_LOOKED_AFTER('m', '$1')} returning 1)
         select count(*)::int as answer from gone`,
};

/** Empties the dev inbox of those whom the administrator looks after. The answer is how many mails are gone. */
export async function clearReceivedMails(work: Work): Promise<number> {
  ensure(devInboxMay.clear(work.actor, null));
  const gone = (await work.sql.answer<number>(CLEAR, [work.actor.id])) ?? 0;
  await audit(work, { action: 'clearReceivedMails', subjectType: 'ReceivedMail', details: { gone } });
  return gone;
}
