const END_OF_MAIL = '\r\n.\r\n';

/** The mail up to its final dot and what came behind it; null while it has not all come. */
export function untilTheDot(text: string): { mail: string; rest: string } | null {
  if (text.startsWith('.\r\n')) return { mail: '', rest: text.slice(3) };
  const at = text.indexOf(END_OF_MAIL);
  return at < 0 ? null : { mail: text.slice(0, at), rest: text.slice(at + END_OF_MAIL.length) };
}

/** Without its angle brackets; a mail without one is told by an empty text. */
export function messageIdOf(mail: string): string {
  const [head = ''] = mail.split('\r\n\r\n', 1);
  return /^message-id:\s*<([^>]*)>/im.exec(head)?.[1] ?? '';
}
