import type { DoubtEnd } from '#domain';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import type { SettleDoubtInput } from './delivery.input.ts';
import { deliveryMay, seenDelivery, type DeliverySubject } from './delivery.policy.ts';
import { END_DOUBT } from './ledger.sql.ts';
import { nudge } from './nudge.ts';

const HOW: Readonly<Record<DoubtEnd, string>> = { ARRIVED: 'ARRIVED', SEND_AGAIN: 'RESENT', LET_BE: 'LET_BE' };

/** Somebody asked the recipient, or the log of the mail server, and says what became of a mail in doubt. */
export async function settleDoubt(work: Work, { id, end }: SettleDoubtInput): Promise<true> {
  const delivery = await seenDelivery(work, id);
  ensure(deliveryMay.settle(work.actor, delivery));
  if (!isInDoubt(delivery)) throw new Refused('NOT_IN_DOUBT');

  const hasEnded = await work.sql.answer<boolean>(END_DOUBT, [id, delivery.doubtSince, HOW[end], work.actor.id]);
  if (!hasEnded) throw new Refused('NOT_IN_DOUBT');
  await audit(work, { action: 'settleDoubt', subjectType: 'Delivery', subjectId: id, details: { end } });
  nudge.soon();
  return true;
}

/** The office may have chosen to hold it: it waits for a person all the same. */
const isInDoubt = ({ phase, doubtEnded }: DeliverySubject): boolean =>
  phase === 'IN_DOUBT' || (phase === 'HELD' && doubtEnded === 'HELD');
