import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import type { RetryMailInput } from './delivery.input.ts';
import { deliveryMay, seenDelivery } from './delivery.policy.ts';
import { nudge } from './nudge.ts';

const RETRY: Statement = { name: 'retry-mail', text: 'select retry_mail($1) as answer' };

/** Has a mail tried again at once that waits, bounced or is held; the address, or the server, was put right meanwhile. */
export async function retryMail(work: Work, { id }: RetryMailInput): Promise<true> {
  ensure(deliveryMay.retry(work.actor, await seenDelivery(work, id)));
  if (!(await work.sql.answer<boolean>(RETRY, [id]))) throw new Refused('MAIL_NOT_WAITING');
  await audit(work, { action: 'retryMail', subjectType: 'Delivery', subjectId: id });
  nudge.soon();
  return true;
}
