import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from './mail.ts';

export interface Sender {
  readonly name: string;
  readonly address: string;
}

interface Fixed {
  readonly messageId: string;
  readonly date: Date;
  readonly from: Sender;
  /** The recipient's address, judged. */
  readonly address: string;
}

/** What would begin a new header becomes a blank. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** The mail as bytes. Addresses are objects, never texts to be taken apart; nothing is fetched or read from disk. */
export const messageOf = (mail: Mail, { messageId, date, from, address }: Fixed): Promise<Buffer> => {
  const node = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: [{ name: oneLine(mail.to.name), address }],
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      ...{ filename: oneLine(filename), contentType: oneLine(contentType), content },
    })),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
    },
    messageId,
    date,
    // What is sent again is the same to the letter.
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const sink = new Writable({ write: (piece: Buffer, _, next) => (pieces.push(piece), next()) });
    node.stream(sink, {}, (fault) => (fault ? reject(fault) : resolve(Buffer.concat(pieces))));
  });
};
