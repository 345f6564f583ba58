import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Arrived {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server, and what came to it since it was last asked. */
export async function openMailbox() {
  let arrived: Arrived[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, closeTimeout: 10 },
    onData: (stream, { envelope }, done) =>
      void buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then(({ subject = '', text = '' }) => arrived.push({ to: envelope.rcptTo[0]!.address, subject, text }))
        .then(() => done(), done),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken(): Arrived[] {
      const all = arrived;
      arrived = [];
      return all;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
