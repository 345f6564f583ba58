import { setTimeout as pause } from 'node:timers/promises';
import { sendable } from './address.ts';
import { isBrokenConnection } from './broken-connection.ts';
import { classOf, compose } from './compose.ts';
import type { Engine } from './engine.ts';
import { SETTLE, STOP } from './ledger.sql.ts';
import type { DueReminder } from './mail.ts';
import { messageOf } from './message.ts';
import type { SmtpTransport } from './smtp-transport.ts';
import { pauseAfter } from './what-is-told.ts';

/** One mail in the hands of this worker. */
export interface Claimed extends Omit<DueReminder, 'id' | 'isSending'> {
  readonly id: string;
  readonly token: string;
  readonly reminderId: string;
  readonly messageId: string;
  readonly madeAt: Date;
  readonly attempts: number;
  readonly now: Date;
}

type How = 'SENT' | 'RETRY' | 'BOUNCED' | 'IN_DOUBT' | 'SUPERSEDED' | 'POISON' | 'FENCED';

/** Sends a mail, if it is still right to send it, and writes down what became of it. */
export async function deliver(engine: Engine, transport: SmtpTransport, mail: Claimed): Promise<void> {
  await settle(engine, mail, await attempt(engine, transport, mail));
}

/** How an attempt ended, which has not been written down yet. */
export interface Ending {
  readonly how: How | 'STOP';
  readonly code: number | null;
  readonly answer: string;
}

/** Sends a mail, if it is still right to send it: from here on its connection serves the next. */
export async function attempt(engine: Engine, transport: SmtpTransport, mail: Claimed): Promise<Ending> {
  const letter = await written(engine, mail).catch((error: unknown): Unwritten =>
    isBrokenConnection(error) ? { how: 'RETRY', why: 'DATABASE' } : { how: 'POISON', why: classOf(error) },
  );
  if ('how' in letter) return { how: letter.how, code: null, answer: letter.why };

  const { address, bytes } = letter;
  const { id, token } = mail;
  const { ended, code, answer } = await transport.send({ from: engine.from.address, to: address }, bytes, () =>
    engine.gathered.mark({ id, token, address }),
  );
  return ended === 'GONE' ? { how: 'SUPERSEDED', code: null, answer: 'USER_GONE' } : { how: ended, code, answer };
}

/** Writes down what became of a mail. */
export async function settle(engine: Engine, mail: Claimed, { how, code, ...said }: Ending): Promise<void> {
  const { ledger, gathered, workerId, pace } = engine;
  // A server may say anything; the one letter that PostgreSQL keeps in no text must not make a doubt of an answer.
  const answer = said.answer.replaceAll('\0', ' ');
  const { id, token } = mail;
  await lasting(engine, () => {
    if (how === 'SENT') return gathered.sent({ id, token, code, answer });
    if (how === 'STOP') return stop(engine, mail, reasonOf(code, answer), answer);
    const wait = pauseAfter(mail.attempts, pace);
    return ledger.rows(SETTLE, [id, workerId, token, how, code, answer, wait, pace.patience, pace.mostPoison]);
  });
}

async function stop({ ledger, pace, onStop }: Engine, mail: Claimed, why: string, said: string): Promise<void> {
  if (await ledger.answer<boolean>(STOP, [mail.id, mail.token, why, said, pace.stopPause])) onStop(said);
}

/** Why the server takes nothing from us: its code, else the class of the fault. */
const reasonOf = (code: number | null, answer: string): string =>
  code === null ? (/^\w+(?=:)/.exec(answer)?.[0] ?? 'CONNECTION') : String(code);

interface Unwritten {
  readonly how: How;
  readonly why: string;
}

/** The mail as it would go now, or why it does not. */
async function written(
  engine: Engine,
  { messageId, madeAt, now, ...mail }: Claimed,
): Promise<{ address: string; bytes: Buffer } | Unwritten> {
  const words = await compose(engine, { ...mail, id: mail.reminderId, isSending: true }, now);
  if (typeof words === 'string') return { how: 'SUPERSEDED', why: words };
  if (!words.mail) return { how: 'SUPERSEDED', why: 'NOTHING_TO_SAY' };
  const address = sendable(words.mail.to.address);
  if (!address) return { how: 'BOUNCED', why: 'ADDRESS_UNSENDABLE' };
  const bytes = await messageOf(words.mail, { messageId, date: madeAt, from: engine.from, address });
  return { address, bytes };
}

/** What became of a mail is known here alone: while the database is away it is told again, as long as the lease may last. */
async function lasting({ pace }: Engine, write: () => Promise<unknown>): Promise<void> {
  for (const until = performance.now() + pace.lease * 1_000; ;) {
    try {
      await write();
      return;
    } catch (error) {
      if (!isBrokenConnection(error) || performance.now() > until) throw error;
      await pause(200);
    }
  }
}
