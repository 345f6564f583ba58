import { describe, expect, it } from '@jest/globals';
import { refusal, useMailing } from '../testing/mailing.ts';
import { plainMail } from '../testing/plain-mail.ts';
import { tell } from './tell.ts';
import { send } from './send.ts';

const mailing = useMailing();

describe('a mail', () => {
  it('is told in the app and sent once, with its fixed Message-ID', async () => {
    await mailing.serve();
    const { id, email } = await mailing.someone();
    await mailing.remind({ id });
    const worker = mailing.worker();
    await mailing.round(worker);
    await mailing.round(worker);

    const [delivery] = await mailing.deliveries();
    expect(delivery).toMatchObject({ phase: 'SENT', attempts: 1, address: email, smtp_code: 250 });
    expect(mailing.received).toHaveLength(1);
    expect(mailing.received[0]).toMatchObject({ to: email, from: 'enishi@enishi.example' });
    expect(mailing.received[0]!.raw).toContain(`Message-ID: ${delivery!.message_id as string}`);
    expect(mailing.received[0]!.raw).toContain('Auto-Submitted: auto-generated');
    expect(await mailing.attempts()).toEqual(['SENT']);
  });

  it('that the server defers comes again later, and never earlier than its pause', async () => {
    let isBusy = true;
    await mailing.serve({ onRcptTo: (_, __, done) => done(isBusy ? refusal(451) : null) });
    await mailing.remind(await mailing.someone());
    const worker = mailing.worker({ pace: { backOff: [600] } });
    await mailing.round(worker);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'PENDING', attempts: 1, smtp_code: 451 }]);
    isBusy = false;
    await mailing.round(worker);
    expect(mailing.received).toHaveLength(0);
    await mailing.database.client.query(`update delivery set next_at = now()`);
    await mailing.round(worker);
    expect(await mailing.attempts()).toEqual(['RETRY', 'SENT']);
  });

  it('that the server defers waits for the quiet hours of its reader too, which they chose meanwhile', async () => {
    await mailing.serve({ onRcptTo: (_, __, done) => done(refusal(451)) });
    const someone = await mailing.someone();
    await mailing.remind(someone, 'CALL_DUE');
    const told = { composers: { CALL_DUE: plainMail } };
    const worker = mailing.worker({ told, pace: { backOff: [60] } });
    await tell(worker.engine);
    await mailing.database.client.query(
      `insert into notice_setting (id, user_id, quiet_from, quiet_until)
       select gen_random_uuid(), $1, here - interval '1 hour', here + interval '3 hours'
       from (select (now() at time zone 'Asia/Tokyo')::time as here)`,
      [someone.id],
    );
    await send(worker.engine);
    const { rows } = await mailing.database.client.query(
      `select phase, attempts, next_at > now() + interval '2 hours' as is_quiet from delivery`,
    );
    expect(rows).toEqual([{ phase: 'PENDING', attempts: 1, is_quiet: true }]);
  });

  it('that is deferred for a day is held, and said', async () => {
    await mailing.serve({ onRcptTo: (_, __, done) => done(refusal(450)) });
    const [someone, administrator] = [await mailing.someone(), await mailing.someone('ADMINISTRATOR')];
    await mailing.remind(someone);
    const worker = mailing.worker({ pace: { backOff: [0] } });
    await tell(worker.engine);
    await mailing.database.client.query(`update delivery set first_tried_at = now() - interval '25 hours'`);
    await send(worker.engine);
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'HELD', smtp_code: 450 }]);
    expect(await mailing.alerts('BOUNCED')).toEqual(expect.arrayContaining([someone.id, administrator.id]));
  });

  it('that is refused bounces once, is never tried again, and is said; its notice in the app stands', async () => {
    await mailing.serve({ onRcptTo: (_, __, done) => done(refusal(550)) });
    const [someone, administrator] = [await mailing.someone(), await mailing.someone('ADMINISTRATOR')];
    const reminder = await mailing.remind(someone);
    const worker = mailing.worker();
    await mailing.round(worker);
    await mailing.round(worker);
    expect(await mailing.attempts()).toEqual(['BOUNCED']);
    expect(await mailing.alerts('BOUNCED')).toEqual(expect.arrayContaining([someone.id, administrator.id]));
    const { rows } = await mailing.database.client.query('select told_at, superseded_at from reminder where id = $1', [
      reminder,
    ]);
    expect(rows).toEqual([{ told_at: expect.any(Date), superseded_at: null }]);
  });
});
