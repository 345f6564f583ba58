import type { Mail } from '../core/mail.ts';
import type { Look } from '../core/work.ts';
import type { Framing } from './framing.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Letter } from './letter.ts';
import { filled } from './mail-words.ts';
import { oneLine } from './one-line.ts';

type Said = Omit<Letter, 'language' | 'product' | 'sentBy' | 'settings'> & Partial<Pick<Mail, 'attachments'>>;

/** The mail to whoever the reminder is for, in HTML and in plain text. */
export function mailTo(
  { actor }: Look,
  publicUrl: string,
  framing: Framing,
  { attachments = [], ...said }: Said,
): Mail {
  const { language, words, officeName } = framing;
  const letter: Letter = {
    ...said,
    language,
    product: words.product,
    subject: oneLine(said.subject),
    sentBy: filled(words.sentBy, { office: officeName, product: words.product }),
    settings: { label: words.settings, path: '/settings' },
  };
  return {
    to: { name: oneLine(actor.name), address: actor.email },
    language,
    subject: letter.subject,
    text: letterText(letter, publicUrl),
    html: letterHtml(letter, publicUrl),
    attachments,
  };
}
