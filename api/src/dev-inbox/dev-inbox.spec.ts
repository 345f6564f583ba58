import { beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import { createTransport } from 'nodemailer';
import type { Actor } from '../core/actor.ts';
import { anOffice, aUser, giveRole } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aReceivedMail } from '../testing/mail-builders.ts';
import { clearReceivedMails } from './clear-received-mails.ts';
import { receivedMail } from './received-mail.ts';
import { receivedMails } from './received-mails.ts';

const database = useDatabase();
let aoki: Actor;
let konishi: Actor;
let head: Actor;

beforeEach(async () => {
  const office = await anOffice(database);
  [aoki, konishi] = [await aUser(database, office), await aUser(database, office)];
  head = await aUser(database, office, Role.MANAGER);
  await giveRole(database, head.id, office, Role.ADMINISTRATOR);
  head = { ...head, roles: head.roles.map((it) => ({ ...it, role: Role.ADMINISTRATOR })) };
});

const subjects = async (actor: Actor) =>
  (await database.as(actor, (look) => receivedMails(look))).nodes.map(({ subject }) => subject).sort();
const countOf = async () =>
  (await database.client.query<{ n: number }>('select count(*)::int as n from received_mail')).rows[0]?.n;

describe('the dev inbox', () => {
  it('shows what is addressed to oneself; to an administrator also what users and nobody got', async () => {
    const elsewhere = await aUser(database, await anOffice(database));
    await aReceivedMail(database, aoki.id, '青木へ');
    await aReceivedMail(database, konishi.id, '小西へ');
    await aReceivedMail(database, elsewhere.id, 'よその支店へ');
    await aReceivedMail(database, null, 'だれでもない人へ');
    expect(await subjects(aoki)).toEqual(['青木へ']);
    expect(await subjects(head)).toEqual(['だれでもない人へ', '小西へ', '青木へ']);
  });

  it('is told page by page, the newest first, to its end', async () => {
    for (let n = 1; n <= 21; n++) await aReceivedMail(database, aoki.id, `${n}通目`);
    await database.client.query(
      `update received_mail set received_at = timestamp '2026-11-21' + substring(subject from '\\d+')::int * interval '1 minute'`,
    );
    const first = await database.as(aoki, (look) => receivedMails(look));
    const second = await database.as(aoki, (look) => receivedMails(look, first.endCursor));
    expect(first.nodes).toHaveLength(20);
    expect(first.nodes[0]?.subject).toBe('21通目');
    expect([second.nodes.map(({ subject }) => subject), second.hasMore]).toEqual([['1通目'], false]);
  });

  it('has no mail of a colleague, even for whoever knows its id', async () => {
    const id = await aReceivedMail(database, konishi.id, '小西へ');
    await expect(database.as(aoki, (look) => receivedMail(look, id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is emptied by an administrator alone, of those whom they look after', async () => {
    const elsewhere = await aUser(database, await anOffice(database));
    for (const user of [aoki, konishi, elsewhere]) await aReceivedMail(database, user.id, 'おはようございます');
    await expect(database.as(aoki, clearReceivedMails)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await countOf()).toBe(3);
    expect(await database.as(head, clearReceivedMails)).toBe(2);
    expect(await countOf()).toBe(1);
  });
});

describe('a received mail', () => {
  const asSent = async (mail: object) => {
    const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(
      mail,
    );
    const id = await aReceivedMail(database, aoki.id, '', message.toString());
    return database.as(aoki, (look) => receivedMail(look, id));
  };

  it('is read as its recipient reads it: names, text, HTML, attachments, headers', async () => {
    const mail = await asSent({
      ...{
        from: { name: '縁', address: 'enishi@enishi.example' },
        to: { name: '青木 遥', address: 'aoki@enishi.example' },
      },
      ...{
        subject: '今日の予定',
        text: '3件です',
        html: '<p>3件です</p>',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
      attachments: [
        {
          filename: '予定.ics',
          contentType: 'text/calendar',
          content: 'BEGIN:VCALENDAR',
          contentTransferEncoding: 'base64',
        },
      ],
    });
    expect(mail).toMatchObject({
      ...{ from: '縁 <enishi@enishi.example>', to: '青木 遥 <aoki@enishi.example>', subject: '今日の予定' },
      attachments: [{ ordinal: 0, name: '予定.ics', contentType: 'text/calendar', bytes: 16 }],
    });
    expect([mail.text?.trim(), mail.html?.trim()]).toEqual(['3件です', '<p>3件です</p>']);
    expect(mail.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
  });

  it('is shown as it came where its form cannot be read', async () => {
    const nested = Array.from(
      { length: 300 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    const id = await aReceivedMail(database, aoki.id, '', `Subject: x\r\n${nested.join('')}`);
    const mail = await database.as(aoki, (look) => receivedMail(look, id));
    expect(mail.text).toContain('boundary=b299');
  });
});
