import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { IS_SEEN } from './received-mail.sql.ts';

export interface RawMail {
  readonly id: string;
  readonly receivedAt: Date;
  readonly recipient: string;
  readonly raw: Buffer;
}

const SEEN_MAIL: Statement = {
  name: 'seen-mail',
  text: `select m.id, m.received_at as "receivedAt", m.recipient, m.raw from received_mail m
         where m.id = $1 and ${IS_SEEN('m', '$2')}`,
};

/** A mail as it came; one that the actor may not read is not found. */
export async function seenMail(look: Look, id: string, action: string): Promise<RawMail> {
  const mail = ensureFound(await look.sql.row<RawMail & Record<string, unknown>>(SEEN_MAIL, [id, look.actor.id]));
  await audit(look, { action, subjectType: 'ReceivedMail', subjectId: id });
  return mail;
}
