import type { DeliveryPhase } from '#domain';
import { ensureFound, type Policy } from '../core/policy.ts';
import type { Look } from '../core/work.ts';

/** What the policy needs to know of a mail. */
export interface DeliverySubject {
  readonly id: string;
  readonly phase: DeliveryPhase;
  readonly recipientId: string;
  /** When the doubt began that stands now, as the database writes it. */
  readonly doubtSince: string | null;
  readonly doubtEnded: string | null;
  /** Whether the actor is told when it fails: an administrator of its recipient. */
  readonly isLookedAfter: boolean;
}

/** Whoever is told that a mail failed may do something about it. */
export const deliveryMay: Policy<DeliverySubject, 'see' | 'settle' | 'retry'> = {
  see: (_, it) => it.isLookedAfter,
  settle: (_, it) => it.isLookedAfter,
  retry: (_, it) => it.isLookedAfter,
};

/** The policy's fact as SQL, for the id of a recipient and that of the actor. */
export const IS_LOOKED_AFTER = (recipient: string, actor: string): string =>
  `${actor}::uuid in (select administrators_of(${recipient}))`;

const SUBJECT = {
  name: 'delivery-subject',
  text: `select json_build_object('id', d.id, 'phase', d.phase, 'recipientId', d.recipient_id, 'doubtSince', d.doubt_since::text,
           'doubtEnded', d.doubt_ended, 'isLookedAfter', ${IS_LOOKED_AFTER('d.recipient_id', '$2')}) as answer
         from delivery d where d.id = $1`,
};

/** The mail as the policy knows it. One of users whom the actor does not look after is not found. */
export async function seenDelivery({ sql, actor }: Look, id: string): Promise<DeliverySubject> {
  const delivery = await sql.answer<DeliverySubject>(SUBJECT, [id, actor.id]);
  return ensureFound(delivery, (it) => deliveryMay.see(actor, it));
}
