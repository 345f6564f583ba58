import PostalMime, { type Attachment, type Email } from 'postal-mime';

/** A mail whose form cannot be read is shown as it came: that is what somebody looks for here. */
export const parsedMail = (raw: Buffer): Promise<Email> =>
  PostalMime.parse(raw).catch(() => ({ headers: [], headerLines: [], attachments: [], text: raw.toString('utf8') }));

/** A part without a name of its own. */
export const nameOf = ({ filename }: Attachment): string => filename?.trim() || 'attachment';

export const bytesOf = ({ content }: Attachment): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
