import type { Address } from 'postal-mime';
import type { Look } from '../core/work.ts';
import { bytesOf, nameOf, parsedMail } from './parsed-mail.ts';
import type { ReceivedMail } from './received-mail.result.ts';
import { seenMail } from './seen-mail.ts';

/** A mail as its recipient reads it. */
export async function receivedMail(look: Look, id: string): Promise<ReceivedMail> {
  const { raw, receivedAt, recipient } = await seenMail(look, id, 'receivedMail');
  const { from, to, subject, text, html, attachments, headers } = await parsedMail(raw);
  return {
    ...{ id, receivedAt, recipient, subject: subject ?? '', text: text ?? null, html: html ?? null },
    ...{ from: named(from ? [from] : []), to: named(to ?? []) },
    attachments: attachments.map((it, ordinal) => ({
      ...{ ordinal, name: nameOf(it), contentType: it.mimeType, bytes: bytesOf(it).byteLength },
    })),
    headers: headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  };
}

/** `青木 遥 <aoki@enishi.example>`, one after the other. */
const named = (addresses: readonly Address[]): string =>
  addresses
    .flatMap((it) => it.group ?? [it])
    .map(({ name, address }) => (name ? `${name} <${address}>` : address))
    .join(', ');
