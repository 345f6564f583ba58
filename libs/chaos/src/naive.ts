import { createTransport } from 'nodemailer';
import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChaosPace } from './orders.ts';

const CLAIM = `
  update naive_mail set lease_until = now() + make_interval(secs => $1)
  where id in (select id from naive_mail where not is_done and (lease_until is null or lease_until < now())
               order by id limit 10 for update skip locked)
  returning id, address`;

/** As queues are mostly used: claim, send, mark as done; whatever failed or was left behind is sent again. */
export async function workNaively(pool: pg.Pool, smtpUrl: string, pace: ChaosPace): Promise<never> {
  const { connections, lease, connectTimeout, greetingTimeout, socketTimeout } = pace;
  const transport = createTransport({
    ...{ url: smtpUrl, pool: true, maxConnections: connections, maxMessages: 100, ignoreTLS: true },
    ...{ connectionTimeout: connectTimeout * 1_000, greetingTimeout: greetingTimeout * 1_000 },
    socketTimeout: socketTimeout * 1_000,
  });
  for (;;) {
    const { rows } = await pool.query<{ id: string; address: string }>(CLAIM, [lease]);
    await Promise.all(rows.map((mail) => send(mail)));
    if (rows.length === 0) await pause(100);
  }

  async function send({ id, address }: { id: string; address: string }): Promise<void> {
    try {
      await transport.sendMail({ from: 'enishi@chaos.example', to: address, subject: '試し', text: '試し' });
      await pool.query('update naive_mail set is_done = true where id = $1', [id]);
    } catch {
      await pool.query('update naive_mail set lease_until = null where id = $1', [id]);
    }
  }
}
