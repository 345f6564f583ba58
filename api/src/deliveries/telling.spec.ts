import { describe, expect, it } from '@jest/globals';
import type { Composer } from '../core/mail.ts';
import { useMailing } from '../testing/mailing.ts';
import { send } from './send.ts';
import { tell } from './tell.ts';
import { plainMail } from '../testing/plain-mail.ts';

const mailing = useMailing();

const reminders = async () =>
  (await mailing.database.client.query("select * from reminder where kind = 'TEST' order by id")).rows as Record<
    string,
    unknown
  >[];
const failing: Composer = () => Promise.reject(new TypeError('森川 結衣'));

describe('telling', () => {
  it('happens once, however often the same is planned', async () => {
    const { id } = await mailing.someone();
    const plan = () =>
      mailing.pool.query(`select remind($1, 'DUE', 'USER', $1, '2026-11-20', now(), null) as id`, [id]);
    expect((await plan()).rows).toEqual([{ id: expect.any(String) }]);
    expect((await plan()).rows).toEqual([{ id: null }]);
  });

  it('waits until it is due', async () => {
    const { id } = await mailing.someone();
    await mailing.pool.query(`select remind($1, 'TEST', 'USER', null, null, now() + interval '1 hour', null)`, [id]);
    expect(await tell(mailing.worker().engine)).toBe(0);
  });

  it('does without a mail where the kind has no words of its own, and with none where nothing is left to say', async () => {
    const someone = await mailing.someone();
    await mailing.remind(someone, 'DUE');
    await mailing.remind(someone);
    await tell(mailing.worker({ told: { composers: { TEST: async () => 'DONE' } } }).engine);
    expect(await mailing.deliveries()).toEqual([]);
    expect(await reminders()).toMatchObject([{ told_at: null, superseded_for: 'DONE' }]);
  });

  it('is not stopped by one whose words cannot be found; after five tries it is put aside and said by its class alone', async () => {
    await mailing.serve();
    const [broken, well] = [await mailing.someone(), await mailing.someone()];
    const administrator = await mailing.someone('ADMINISTRATOR');
    await mailing.remind(broken);
    await mailing.remind(well);
    const composer: Composer = (look, it) => (look.actor.id === broken.id ? failing : plainMail)(look, it);
    const worker = mailing.worker({ told: { composers: { TEST: composer } }, pace: { poisonPause: 0 } });
    for (let nth = 0; nth < 7; nth += 1) await tell(worker.engine);
    await send(worker.engine);

    expect(mailing.received.map(({ to }) => to)).toEqual([well.email]);
    const [first] = await reminders();
    expect(first).toMatchObject({ told_at: null, tries: 5, broken_by: 'TypeError' });
    const held = (await mailing.deliveries()).filter(({ phase }) => phase === 'HELD');
    expect(held).toMatchObject([{ smtp_answer: 'TypeError', recipient_id: broken.id }]);
    expect(await mailing.alerts('BOUNCED')).toContain(administrator.id);

    // Mended, it is told and sent as if nothing had been.
    await mailing.pool.query('select retry_mail($1)', [held[0]!.id]);
    await mailing.round(mailing.worker());
    expect(mailing.received.map(({ to }) => to)).toEqual([well.email, broken.email]);
    expect((await reminders())[0]).toMatchObject({ told_at: expect.any(Date), broken_by: null });
  });

  it('puts a mail aside whose words are lost between telling and sending', async () => {
    await mailing.serve();
    await mailing.remind(await mailing.someone());
    const composer: Composer = (look, it) => (it.isSending ? failing : plainMail)(look, it);
    const worker = mailing.worker({ told: { composers: { TEST: composer } }, pace: { backOff: [0] } });
    for (let nth = 0; nth < 6; nth += 1) await mailing.round(worker);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'HELD', poison: 5, smtp_answer: 'TypeError' }]);
  });

  it('sends no mail of what is over by the time it would go', async () => {
    await mailing.serve();
    await mailing.remind(await mailing.someone());
    const composer: Composer = async (look, it) => (it.isSending ? 'DONE' : plainMail(look, it));
    await mailing.round(mailing.worker({ told: { composers: { TEST: composer } } }));
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'SUPERSEDED', attempts: 0 }]);
    expect(await reminders()).toMatchObject([{ told_at: expect.any(Date), superseded_for: 'DONE' }]);
  });

  it('delays the mails of somebody who got many within the hour, and drops none; what they ask for goes at once', async () => {
    await mailing.serve();
    const someone = await mailing.someone();
    const other = await mailing.someone();
    for (let nth = 0; nth < 5; nth += 1) await mailing.remind(someone, 'DUE');
    await mailing.remind(other, 'DUE');
    const worker = mailing.worker({ told: { composers: { DUE: plainMail, TEST: plainMail } }, pace: { hourly: 2 } });
    await mailing.round(worker);
    expect(mailing.received).toHaveLength(3);
    await mailing.remind(someone);
    await mailing.round(worker);
    expect(mailing.received).toHaveLength(4);
    await mailing.database.client.query(
      `update delivery set settled_at = settled_at - interval '2 hours' where phase = 'SENT';
       update delivery set next_at = now() where phase = 'PENDING'`,
    );
    await mailing.round(worker);
    expect(mailing.received).toHaveLength(6);
  });

  it('happens in the app where no mail server is known, and the mails wait', async () => {
    await mailing.remind(await mailing.someone());
    await mailing.round(mailing.worker({ smtpUrl: null }));
    expect(await reminders()).toMatchObject([{ told_at: expect.any(Date) }]);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'PENDING', attempts: 0 }]);
  });

  it('goes on by itself once a worker is started, and ends in order when it is stopped', async () => {
    await mailing.serve();
    const worker = mailing.worker();
    worker.start();
    await mailing.remind(await mailing.someone());
    while (mailing.received.length === 0) await new Promise((resolve) => void setImmediate(resolve));
    await worker.stop();
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'SENT' }]);
    const { rows } = await mailing.database.client.query('select does, has_smtp from worker_beat');
    expect(rows).toEqual([{ does: 'WORKER', has_smtp: true }]);
  });
});
