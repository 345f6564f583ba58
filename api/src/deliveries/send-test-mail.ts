import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import { remind } from './remind.ts';

const MOST_AN_HOUR = 10;
const LATELY: Statement = {
  name: 'test-mails-lately',
  text: `select count(*)::int as answer from reminder
         where recipient_id = $1 and kind = 'TEST' and due_at > clock_now() - interval '1 hour'`,
};

/** Sends the asking administrator a mail, to see whether mails arrive. Gives its reminder, whose delivery tells the rest. */
export async function sendTestMail(work: Work): Promise<string> {
  const { actor, sql } = work;
  ensure(isAdministrator(actor));
  if ((await sql.answer<number>(LATELY, [actor.id]))! >= MOST_AN_HOUR)
    throw new Refused('TOO_MANY_TEST_MAILS', undefined, { most: MOST_AN_HOUR });

  const reminder = { recipientId: actor.id, kind: 'TEST', subjectType: 'USER', subjectId: null } as const;
  const id = (await remind(work, reminder))!;
  await audit(work, { action: 'sendTestMail', subjectType: 'Reminder', subjectId: id });
  return id;
}
