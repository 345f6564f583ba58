import { randomUUIDv7 as newId } from 'node:crypto';
import { once } from 'node:events';
import type net from 'node:net';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface MailReceiver {
  /** Where mails are handed in, as SMTP_URL says it. */
  readonly url: string;
  close(): Promise<void>;
}

const LARGEST = 10 * 2 ** 20;
const PREVIEW = 140;
/** A mail whose form cannot be read is kept as it came. */
const NOT_READ: Pick<Email, 'subject' | 'text' | 'attachments'> = { attachments: [] };
const KEEP = 'select receive_mail($1, $2, $3, $4, $5, $6, $7)';

/** An SMTP server on this machine, for a demo: whatever is sent stays in its database, where the dev inbox shows it. */
export async function openMailReceiver(databaseUrl: string): Promise<MailReceiver> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'enishi mail receiver' });
  pool.on('error', () => undefined);
  const server = new SMTPServer({
    ...{ authOptional: true, hideSTARTTLS: true, disableReverseLookup: true, size: LARGEST },
    onData: (stream, session, answer) => {
      keep(pool, stream, session).then(
        () => answer(null),
        () => answer(refusalOf(stream)),
      );
    },
  });
  // A client that breaks off is no fault of ours.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as net.AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await pool.end();
    },
  };
}

async function keep(pool: pg.Pool, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw new Error('the mail is too large');
  const mail = await PostalMime.parse(raw).catch(() => NOT_READ);
  const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
  for (const { address } of envelope.rcptTo)
    await pool.query(KEEP, [newId(), address, sender, mail.subject ?? '', preview(mail), mail.attachments.length, raw]);
}

/** How the text begins, on one line; PostgreSQL keeps no NUL. */
const preview = ({ text = '' }: Pick<Email, 'text'>) =>
  text
    .slice(0, PREVIEW * 4)
    .replaceAll(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, PREVIEW);

const refusalOf = ({ sizeExceeded }: SMTPServerDataStream) =>
  Object.assign(new Error(sizeExceeded ? 'Too large' : 'Not kept; try again later'), {
    responseCode: sizeExceeded ? 552 : 451,
  });
