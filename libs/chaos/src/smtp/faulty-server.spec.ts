import { afterEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { fates, type MailFault } from './faults.ts';
import { FaultyServer } from './faulty-server.ts';
import { openOracle } from './oracle.ts';

const open: FaultyServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serverWith(share: number, seed = 1): Promise<FaultyServer> {
  const server = await FaultyServer.open({ seed, share, slow: [1_600, 1_600], late: [50, 100] });
  open.push(server);
  return server;
}

const send = (server: FaultyServer, to: string, messageId = `${to}.1`) =>
  createTransport({
    ...{ host: '127.0.0.1', port: server.port, ignoreTLS: true, auth: { user: 'a', pass: 'b' } },
    ...{ greetingTimeout: 800, socketTimeout: 800 },
  })
    .sendMail({ from: 'a@chaos.example', to, subject: '朝', text: 'あ.\n.\n..い', messageId: `<${messageId}>` })
    .then(
      () => 'SENT',
      ({ responseCode }: { responseCode?: number }) => responseCode ?? 'NO_ANSWER',
    );

/** The first seed whose first connection meets that fault, with a share of one. */
function seedOf(fault: MailFault | 'BUSY' | 'TARPIT'): number {
  for (let seed = 1; ; seed++) {
    const fate = fates(seed, 1)();
    if (fate.greeting === fault || (!fate.greeting && fate.ofNextMail() === fault)) return seed;
  }
}

describe('the faulty SMTP server', () => {
  it('keeps a list of what arrived, with its Message-ID and its recipient', async () => {
    const server = await serverWith(0);
    expect(await send(server, 'r1@chaos.example')).toBe('SENT');
    expect(server.received.all).toMatchObject([{ messageId: 'r1@chaos.example.1', recipient: 'r1@chaos.example' }]);
  });

  it.each([
    ['BUSY', 421, 0],
    ['TARPIT', 'NO_ANSWER', 0],
    ['RCPT_451', 451, 0],
    ['DOT_450', 450, 0],
    ['RESET', 'NO_ANSWER', 0],
    ['DROPPED', 'NO_ANSWER', 1],
    ['SLOW', 'NO_ANSWER', 1],
  ] as const)('with %s answers %s, and has received %s', async (fault, answer, arrived) => {
    const server = await serverWith(1, seedOf(fault));
    expect(await send(server, 'r1@chaos.example')).toBe(answer);
    expect(server.received.all).toHaveLength(arrived);
    expect(server.met).toMatchObject({ [fault]: 1 });
  });

  it('with LATE accepts only after the connection has ended', async () => {
    const server = await serverWith(1, seedOf('LATE'));
    expect(await send(server, 'r1@chaos.example')).toBe('NO_ANSWER');
    expect(server.received.all).toHaveLength(0);
    while (server.received.all.length === 0) await new Promise(setImmediate);
    expect(server.received.has('r1@chaos.example.1')).toBe(true);
  });

  it('refuses a recipient who is not known, at any time', async () => {
    expect(await send(await serverWith(0), 'nobody1@chaos.example')).toBe(550);
  });

  it('refuses everybody who signs in, while told to', async () => {
    const server = await serverWith(0);
    server.refusesSignIn = true;
    expect(await send(server, 'r1@chaos.example')).toBe(535);
  });

  it('tells whoever asks which mails arrived', async () => {
    const server = await serverWith(0);
    await send(server, 'r1@chaos.example');
    const oracle = await openOracle(server.received);
    const answer = await fetch(oracle.url, { method: 'POST', body: '["r1@chaos.example.1", "r2@chaos.example.1"]' });
    expect(await answer.json()).toEqual(['r1@chaos.example.1']);
    await oracle.close();
  });
});

describe('the fates of connections', () => {
  const drawn = (seed: number) => {
    const next = fates(seed, 0.2);
    return Array.from({ length: 5_000 }, () => {
      const fate = next();
      return [fate.greeting, fate.ofNextMail(), fate.ofNextMail()];
    });
  };

  it('are the same for the same seed', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('strike a fifth of the connections, and a fifth of the further mails', () => {
    const all = drawn(7);
    const share = (some: unknown[]) => some.length / all.length;
    expect(share(all.filter(([greeting, first]) => greeting ?? first))).toBeCloseTo(0.2, 1);
    expect(share(all.filter(([, , second]) => second))).toBeCloseTo(0.2, 1);
  });
});
