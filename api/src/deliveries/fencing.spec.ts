import { describe, expect, it } from '@jest/globals';
import { useMailing } from '../testing/mailing.ts';
import { deliver, type Claimed } from './deliver.ts';
import { CLAIM, SWEEP } from './ledger.sql.ts';
import type { MailWorker } from './mail-worker.ts';
import { send } from './send.ts';
import { tell } from './tell.ts';

const mailing = useMailing();

const take = async ({ engine }: MailWorker, lease = 120): Promise<Claimed> => {
  const [mail] = await engine.ledger.rows<Claimed & object>(CLAIM, [engine.workerId, 10, lease, 60]);
  return mail!;
};
const leaseEnds = () =>
  mailing.database.client.query(
    `update delivery set lease_until = now() - interval '1 second' where token is not null`,
  );

describe('a mail that a worker holds', () => {
  it('is no other’s, however many ask at once', async () => {
    await mailing.serve();
    for (let nth = 0; nth < 20; nth += 1) await mailing.remind(await mailing.someone());
    const workers = [mailing.worker(), mailing.worker(), mailing.worker()];
    await Promise.all(workers.map(({ engine }) => tell(engine)));
    await Promise.all(workers.map(({ engine }) => send(engine)));
    expect(new Set(mailing.received.map(({ to }) => to)).size).toBe(20);
    expect(mailing.received).toHaveLength(20);
  });

  it('passes to another when the lease ends; the first is refused before the first byte and sends nothing', async () => {
    await mailing.serve();
    await mailing.remind(await mailing.someone());
    const [slow, quick] = [mailing.worker(), mailing.worker()];
    await tell(slow.engine);
    const held = await take(slow);
    await leaseEnds();
    await mailing.round(quick);
    await deliver(slow.engine, slow.engine.transport!, held);
    expect(mailing.received).toHaveLength(1);
    expect(await mailing.deliveries()).toMatchObject([
      { phase: 'SENT', worker_id: quick.engine.workerId, attempts: 1 },
    ]);
    expect(await mailing.attempts()).toEqual(['SENT', 'FENCED']);
  });

  it('is not begun when too little of the lease is left', async () => {
    await mailing.serve();
    await mailing.remind(await mailing.someone());
    const worker = mailing.worker({ pace: { margin: 65 } });
    await tell(worker.engine);
    await deliver(worker.engine, worker.engine.transport!, await take(worker, 60));
    expect(mailing.received).toHaveLength(0);
  });

  it('goes back untouched where its worker died before the first byte, and is in doubt where it died after it', async () => {
    await mailing.serve();
    await mailing.remind(await mailing.someone());
    const worker = mailing.worker();
    await tell(worker.engine);
    await take(worker);
    await leaseEnds();
    await worker.engine.ledger.rows(SWEEP, []);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'PENDING', attempts: 0, token: null }]);

    const { id, token } = await take(worker);
    await mailing.pool.query(`select mark_in_data($1, $2, $3, '0')`, [[id], [token], ['a@enishi.example']]);
    await leaseEnds();
    await worker.engine.ledger.rows(SWEEP, []);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'IN_DOUBT', attempts: 1, token: null }]);
  });

  it.each([-2, 2])(
    'is held by the clock of the database: a worker whose clock is %i hours off makes no difference',
    async (hours) => {
      await mailing.serve();
      await mailing.remind(await mailing.someone());
      const worker = mailing.worker();
      await tell(worker.engine);
      const off = clockOff(hours);
      try {
        await take(worker);
        await worker.engine.ledger.rows(SWEEP, []);
        expect(await mailing.deliveries()).toMatchObject([{ phase: 'CLAIMED' }]);
        await leaseEnds();
        await mailing.round(worker);
      } finally {
        off();
      }
      expect(mailing.received).toHaveLength(1);
    },
  );

  it('is not sent to somebody who was deactivated meanwhile', async () => {
    await mailing.serve();
    const reader = await mailing.someone();
    await mailing.remind(reader);
    const worker = mailing.worker();
    await tell(worker.engine);
    const held = await take(worker);
    const leave = () =>
      mailing.database.client.query('update app_user set deactivated_at = now(), version = version + 1 where id = $1', [
        reader.id,
      ]);
    const { ledger } = worker.engine;
    // They leave after the words were found, while the server already waits for them.
    const rows = ledger.rows.bind(ledger);
    ledger.rows = async (statement, values) => {
      if (statement.name === 'mail-write-down') await leave();
      return rows(statement, values);
    };
    await deliver(worker.engine, worker.engine.transport!, held);
    expect(mailing.received).toHaveLength(0);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'SUPERSEDED' }]);
    const { rows: reminders } = await mailing.database.client.query('select superseded_for from reminder');
    expect(reminders).toEqual([{ superseded_for: 'USER_GONE' }]);
  });
});

/** The clock of this machine is so many hours off; that of the database is not. */
function clockOff(hours: number): () => void {
  const right = Date.now;
  Date.now = () => right() + hours * 3_600_000;
  return () => void (Date.now = right);
}
