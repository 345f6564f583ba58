import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type net from 'node:net';
import { SMTPServer } from 'smtp-server';
import { SmtpTransport } from './smtp-transport.ts';
import { PACE } from './what-is-told.ts';

let received = 0;
const server = new SMTPServer({
  ...{ authOptional: true, hideSTARTTLS: true, disableReverseLookup: true },
  onData: (stream, _, answer) => void stream.resume().on('end', () => (received++, answer())),
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const sentWith = (margin: number) => {
  const { port } = server.server.address() as net.AddressInfo;
  const pace = { ...PACE, socketTimeout: 5, margin };
  const transport = new SmtpTransport(`smtp://127.0.0.1:${port}`, pace);
  const gate = async () => {
    for (const until = performance.now() + 20; performance.now() < until;) await new Promise(setImmediate);
    return 'GO' as const;
  };
  return transport
    .send({ from: 'enishi@enishi.example', to: 'aoki@enishi.example' }, Buffer.from('Subject: x\r\n\r\nx'), gate)
    .finally(() => transport.close());
};

it('a mail that was let go longer ago than its lease allows does not go, and is tried again', async () => {
  expect((await sentWith(5.01)).ended).toBe('RETRY');
  expect(received).toBe(0);
  expect((await sentWith(10)).ended).toBe('SENT');
  expect(received).toBe(1);
});
