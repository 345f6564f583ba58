import { newId } from '../core/id.ts';
import type { TestDatabase } from './in-work.ts';

const RECEIVED = `
  insert into received_mail (id, user_id, recipient, sender, subject, preview, attachments, raw)
  values ($1, $2, $3, 'enishi@enishi.example', $4, $4, 0, $5)`;

/** A mail that the demo sent to that user, as it came over the wire. */
export async function aReceivedMail(
  { client }: TestDatabase,
  userId: string | null,
  subject: string,
  raw = `From: enishi@enishi.example\r\nTo: a@enishi.example\r\nSubject: ${subject}\r\n\r\n${subject}\r\n`,
): Promise<string> {
  const id = newId();
  await client.query(RECEIVED, [id, userId, 'somebody@enishi.example', subject, Buffer.from(raw)]);
  return id;
}
