import { describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import type { Composer } from '../core/mail.ts';
import { lenientSmtp } from '../testing/lenient-smtp.ts';
import { useMailing } from '../testing/mailing.ts';
import { sendable } from './address.ts';
import { plainMail } from '../testing/plain-mail.ts';

const mailing = useMailing();

/** The test mail, said otherwise. */
const saying =
  (over: object, to: object = {}): Composer =>
  async (look, reminder) => {
    const said = await plainMail(look, reminder);
    if (typeof said === 'string' || !said.mail) return said;
    return { ...said, mail: { ...said.mail, ...over, to: { ...said.mail.to, ...to } } };
  };

async function sentAs(composer: Composer) {
  await mailing.serve();
  await mailing.remind(await mailing.someone());
  await mailing.round(mailing.worker({ told: { composers: { TEST: composer } } }));
  const [mail] = mailing.received;
  return { mail, read: mail ? await PostalMime.parse(mail.raw) : null };
}

describe('what goes out', () => {
  it('is read as it was written, in Japanese, with what is attached', async () => {
    const text = '明日の訪問は 10 時です。\n.\n..終わり';
    const attachments = [
      { filename: '予定.ics', contentType: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR' },
    ];
    const { read } = await sentAs(saying({ subject: '本日のご予定 ― 3件', text, attachments }));
    expect(read).toMatchObject({
      subject: '本日のご予定 ― 3件',
      from: { name: '縁', address: 'enishi@enishi.example' },
    });
    expect(read!.text!.replaceAll('\r\n', '\n').trimEnd()).toBe(text);
    expect(read!.attachments).toMatchObject([{ filename: '予定.ics', mimeType: 'text/calendar' }]);
    expect(read!.to).toHaveLength(1);
  });

  it('cannot get another header by a line break in a subject or a name', async () => {
    const evil = 'こんにちは\r\nBcc: everybody@enishi.example\r\n\r\nnew body';
    const { read, mail } = await sentAs(saying({ subject: evil }, { name: evil }));
    expect(mail!.raw).not.toMatch(/^Bcc:/im);
    expect(read!.bcc).toBeUndefined();
    expect(read!.to).toHaveLength(1);
    expect(read!.subject).toBe('こんにちは Bcc: everybody@enishi.example new body');
  });

  it.each([
    ['"a@b"@c.example', '"a@b"@c.example'],
    ['hana..chan.@docomo.ne.jp', '"hana..chan."@docomo.ne.jp'],
  ])('goes to the odd address %s as to one, and to no part of it', async (address, inHeader) => {
    const { port, heard, raw, server } = await lenientSmtp();
    await mailing.remind(await mailing.someone());
    const told = { composers: { TEST: saying({}, { address }) } };
    await mailing.round(mailing.worker({ told, smtpUrl: `smtp://127.0.0.1:${port}` }));
    expect(heard.filter((line) => line.startsWith('RCPT'))).toEqual([`RCPT TO:<${address}>`]);
    const read = await PostalMime.parse(raw());
    expect(read.to).toMatchObject([{ name: '水野 葵' }]);
    expect(raw()).toContain(`<${inHeader}>`);
    server.close();
  });

  it('bounces where the server will not have such an address', async () => {
    await sentAs(saying({}, { address: 'hana..chan.@docomo.ne.jp' }));
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'BOUNCED', smtp_code: 501 }]);
  });

  it('never opens a file or fetches a page, whatever an attachment says', async () => {
    const attachments = [{ filename: 'a.txt', contentType: 'text/plain', content: 'harmless', path: '/etc/passwd' }];
    const { read } = await sentAs(saying({ attachments }));
    expect(read!.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString())).toEqual([
      'harmless',
    ]);
  });

  it('bounces with its reason where no server could take the address', async () => {
    const { mail } = await sentAs(saying({}, { address: 'a@b.example>\r\nRCPT TO:<evil@enishi.example' }));
    expect(mail).toBeUndefined();
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'BOUNCED', smtp_answer: 'ADDRESS_UNSENDABLE' }]);
  });

  it.each([
    ['a@enishi.example', 'a@enishi.example'],
    ['hana@日本.example', 'hana@xn--wgv71a.example'],
    ['"a b"@c.example', '"a b"@c.example'],
    ['"a\\"b"@c.example', '"a\\"b"@c.example'],
    ['"a"b"@c.example', null],
    ['a@b@c.example', null],
    ['花@c.example', null],
    ['a b@c.example', null],
    ['a@', null],
    ['@c.example', null],
    ['a@c..example', null],
    [`${'a'.repeat(65)}@c.example`, null],
  ])('takes %s for %s', (address, sent) => {
    expect(sendable(address)).toBe(sent);
  });
});
