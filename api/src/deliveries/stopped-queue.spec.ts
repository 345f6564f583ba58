import { describe, expect, it } from '@jest/globals';
import { refusal, useMailing } from '../testing/mailing.ts';
import { send } from './send.ts';

const mailing = useMailing();

const standing = async () =>
  (await mailing.database.client.query('select * from mail_stop')).rows[0] as Record<string, unknown>;
const probe = () => mailing.database.client.query('update mail_stop set retry_at = now()');
const withAccount = (port: number) => `smtp://enishi:wrong@127.0.0.1:${port}`;

describe('a mail server that takes nothing from us', () => {
  it('stops the queue, is told to the administrators once, and costs no mail an attempt', async () => {
    let isRight = false;
    let signIns = 0;
    await mailing.serve({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => {
        signIns += 1;
        if (isRight) done(null, { user: 'enishi' });
        else done(refusal(535));
      },
    });
    const administrator = await mailing.someone('ADMINISTRATOR');
    for (let nth = 0; nth < 20; nth += 1) await mailing.remind(await mailing.someone());
    const logged: string[] = [];
    const onFault = (what: string, fault: unknown) => void logged.push(`${what}: ${String(fault)}`);
    const worker = mailing.worker({ smtpUrl: withAccount(mailing.port), pace: { connections: 1 }, onFault });
    await mailing.round(worker);
    await mailing.round(worker);
    expect(logged).toEqual([expect.stringMatching(/^hand over mails, which wait now: .*535/)]);

    expect(await standing()).toMatchObject({ code: '535', stopped_at: expect.any(Date) });
    expect(signIns).toBe(1);
    const mails = await mailing.deliveries();
    expect(mails).toHaveLength(20);
    expect(mails.every(({ phase, attempts }) => phase === 'PENDING' && attempts === 0)).toBe(true);
    expect((await mailing.alerts('MAIL_STOPPED')).filter((id) => id === administrator.id)).toHaveLength(1);

    // One probe, whose failure tells nobody anew; and the next is further away.
    const tried = signIns;
    await probe();
    await send(worker.engine);
    expect(signIns).toBe(tried + 1);
    const { retry_at: next } = await standing();
    expect((next as Date).getTime() - Date.now()).toBeGreaterThan(30_000);
    expect(await mailing.alerts('MAIL_STOPPED')).toHaveLength(1);

    isRight = true;
    await probe();
    await send(worker.engine);
    await send(worker.engine);
    expect(await standing()).toMatchObject({ stopped_at: null, code: null, probes: 0 });
    expect(mailing.received).toHaveLength(20);
  });

  it('is the same where nobody listens, where there is no such host, and where the sender is refused', async () => {
    await mailing.serve({ onMailFrom: (_, __, done) => done(refusal(550)) });
    for (const smtpUrl of ['smtp://127.0.0.1:9', 'smtp://nowhere.invalid', `smtp://127.0.0.1:${mailing.port}`]) {
      await mailing.database.client.query('update mail_stop set stopped_at = null');
      await mailing.remind(await mailing.someone());
      await mailing.round(mailing.worker({ smtpUrl }));
      expect(await standing()).toMatchObject({ stopped_at: expect.any(Date) });
    }
    expect(await mailing.attempts()).toEqual([]);
  });
});
