import { setTimeout as pause } from 'node:timers/promises';
import { sendable } from './address.ts';
import { isBrokenConnection } from './broken-connection.ts';
import { classOf, compose } from './compose.ts';
import type { Engine } from './engine.ts';
import { MARK, SETTLE, STOP } from './ledger.sql.ts';
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
  const settle = (how: How, code: number | null, answer: string) => settled(engine, mail, how, code, answer);
  const letter = await written(engine, mail).catch((error: unknown): Unwritten =>
    isBrokenConnection(error) ? { how: 'RETRY', why: 'DATABASE' } : { how: 'POISON', why: classOf(error) },
  );
  if ('how' in letter) return settle(letter.how, null, letter.why);

  const { ledger, pace, from } = engine;
  const { address, bytes } = letter;
  const { ended, code, answer } = await transport.send({ from: from.address, to: address }, bytes, async () => {
    const said = await ledger.answer<string>(MARK, [mail.id, mail.token, pace.margin, address]);
    return said === 'GO' || said === 'GONE' ? said : 'FENCED';
  });
  if (ended === 'GONE') return settle('SUPERSEDED', null, 'USER_GONE');
  if (ended === 'STOP') {
    const why = code === null ? (/^\w+(?=:)/.exec(answer)?.[0] ?? 'CONNECTION') : String(code);
    return void (await lasting(engine, () =>
      ledger.rows(STOP, [mail.id, mail.token, why, answer, engine.pace.stopPause]),
    ));
  }
  return settle(ended, code, answer);
}

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

async function settled(engine: Engine, mail: Claimed, how: How, code: number | null, answer: string): Promise<void> {
  const { ledger, workerId, pace } = engine;
  const wait = pauseAfter(mail.attempts, pace);
  const values = [mail.id, workerId, mail.token, how, code, answer, wait, pace.patience, pace.mostPoison];
  await lasting(engine, () => ledger.rows(SETTLE, values));
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
