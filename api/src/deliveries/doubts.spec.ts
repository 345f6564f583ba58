import { describe, expect, it } from '@jest/globals';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { useMailing } from '../testing/mailing.ts';
import type { Actor } from '../core/actor.ts';
import { endDoubts } from './doubts.ts';
import { send } from './send.ts';
import { tell } from './tell.ts';

const mailing = useMailing();

/** Takes the whole mail and hangs up without a word, so many times; whether it keeps it is its secret. */
function hangingUp(times: number, kept: string[]) {
  let left = times;
  return (stream: SMTPServerDataStream, _: SMTPServerSession, done: (error?: Error | null) => void) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      kept.push(Buffer.concat(parts).toString());
      if ((left -= 1) < 0) return done();
      mailing.hangUp();
      return undefined;
    });
  };
}

async function doubted(policy: 'RESEND' | 'HOLD', times = 1) {
  const kept: string[] = [];
  await mailing.serve({ onData: hangingUp(times, kept) });
  const someone: Actor = await mailing.someone();
  await mailing.remind(someone);
  const worker = mailing.worker({ pace: { onDoubt: policy } });
  await tell(worker.engine);
  await send(worker.engine);
  return { kept, someone, worker };
}

describe('a mail that the server took without an answer', () => {
  it('is in doubt, and is not sent again before it is asked about', async () => {
    const { kept, worker } = await doubted('RESEND');
    await send(worker.engine);
    expect(kept).toHaveLength(1);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'IN_DOUBT', attempts: 1 }]);
    expect(await mailing.attempts()).toEqual(['IN_DOUBT']);
  });

  it('goes again as the same mail to the letter, with the same Message-ID, where the office wants that', async () => {
    const { kept, worker } = await doubted('RESEND');
    await mailing.round(worker);
    expect(kept).toHaveLength(2);
    expect(kept[0]).toContain(`Message-ID: ${(await mailing.deliveries())[0]!['message_id'] as string}`);
    expect(kept[1]).toBe(kept[0]);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'SENT', doubt_ended: 'RESENT', resent: 1 }]);
  });

  it('waits for a person after so many vain attempts all the same', async () => {
    const { kept, worker } = await doubted('RESEND', 20);
    for (let nth = 0; nth < 8; nth += 1) await mailing.round(worker);
    expect(kept).toHaveLength(6);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'HELD', doubt_ended: 'HELD' }]);
  });

  it('is held and said where the office wants that', async () => {
    const administrator = await mailing.someone('ADMINISTRATOR');
    const { kept, worker } = await doubted('HOLD');
    await mailing.round(worker);
    expect(kept).toHaveLength(1);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'HELD', doubt_ended: 'HELD' }]);
    expect(await mailing.alerts('IN_DOUBT')).toContain(administrator.id);
  });

  it('follows what its own office chose, or the nearest above it', async () => {
    await mailing.pool.query(`select choose_doubt_policy($1, 'HOLD')`, [mailing.office.id]);
    const { worker } = await doubted('RESEND');
    await endDoubts({ ...worker.engine, pace: { ...worker.engine.pace, onDoubt: null } });
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'HELD' }]);
    await mailing.pool.query(`select choose_doubt_policy($1, 'RESEND')`, [mailing.office.id]);
  });

  it.each([
    [true, 'SENT', 'FOUND', 1],
    [false, 'SENT', 'NOT_FOUND', 2],
  ])('is settled by whoever knows whether it arrived: %s', async (hasArrived, phase, ended, mails) => {
    const { kept, worker } = await doubted('HOLD');
    const knowing = mailing.worker({ oracle: { hasArrived: () => Promise.resolve(hasArrived) } });
    await endDoubts(knowing.engine);
    await send(worker.engine);
    expect(kept).toHaveLength(mails);
    expect(await mailing.deliveries()).toMatchObject([{ phase, doubt_ended: ended }]);
  });

  it('keeps a later doubt from an answer to an earlier one', async () => {
    const { worker } = await doubted('RESEND', 2);
    const late = mailing.worker({
      oracle: {
        async hasArrived() {
          await endDoubts(worker.engine);
          await send(worker.engine);
          return false;
        },
      },
    });
    await endDoubts(late.engine);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'IN_DOUBT', attempts: 2, resent: 1 }]);
  });
});
