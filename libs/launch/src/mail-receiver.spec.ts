import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUIDv7 as newId } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { openMailReceiver, type MailReceiver } from './mail-receiver.ts';
import { connected } from './postgres/setup.ts';
import { createTestDatabase } from './testing-database.ts';

let ownerUrl: string;
let receiver: MailReceiver;

beforeAll(async () => {
  const database = await createTestDatabase('mail_receiver');
  ({ ownerUrl } = database);
  await rowsOf('insert into installation (is_demo) values (true)');
  receiver = await openMailReceiver(database.url);
});
afterAll(() => receiver.close());

const rowsOf = (sql: string, values: unknown[] = []) =>
  connected(ownerUrl, async (db) => (await db.query<Record<string, unknown>>(sql, values)).rows);

const send = (to: string, more: object = {}) =>
  createTransport(receiver.url).sendMail({ from: 'enishi@enishi.example', to, subject: 'おはようございます', ...more });

describe('the mail receiver of a demo', () => {
  it('keeps a mail for the user whose address it bears', async () => {
    const id = newId();
    await rowsOf(`insert into app_user (id, email, name) values ($1, 'aoki@enishi.example', '青木 遥')`, [id]);
    await send('Aoki@enishi.example', { text: '今日は\n3件です', attachments: [{ filename: 'a.ics', content: 'x' }] });
    expect(
      await rowsOf('select user_id, recipient, sender, subject, preview, attachments from received_mail'),
    ).toMatchObject([
      {
        ...{ user_id: id, recipient: expect.stringMatching(/^aoki@enishi.example$/i), sender: 'enishi@enishi.example' },
        ...{ subject: 'おはようございます', preview: '今日は 3件です', attachments: 1 },
      },
    ]);
  });

  it('keeps one for an address that nobody has, too', async () => {
    await send('somebody@elsewhere.example');
    const found = `select user_id from received_mail where recipient = 'somebody@elsewhere.example'`;
    expect(await rowsOf(found)).toEqual([{ user_id: null }]);
  });

  it('keeps the newest thousand', async () => {
    await rowsOf(`insert into received_mail (id, received_at, recipient, sender, subject, preview, attachments, raw)
      select gen_random_uuid(), now() - interval '1 year' - make_interval(secs => n), '', '', '', '', 0, '' from generate_series(1, 1200) n`);
    await send('aoki@enishi.example', { subject: 'いちばん新しい' });
    const kept = `select count(*)::int as all, bool_or(subject = 'いちばん新しい') as newest from received_mail`;
    expect(await rowsOf(kept)).toEqual([{ all: 1000, newest: true }]);
  });

  it('receives nothing where the product is no demo', async () => {
    await rowsOf('update installation set is_demo = false');
    await expect(send('aoki@enishi.example')).rejects.toMatchObject({ responseCode: 451 });
    await rowsOf('update installation set is_demo = true');
  });
});
