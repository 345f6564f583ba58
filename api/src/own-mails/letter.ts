import type { Language } from '#domain';
import type { Mail } from '../core/mail.ts';
import type { Look } from '../core/work.ts';
import { mailTo, wordsOf } from '../reminders/index.ts';
import type { RESET } from './words.ts';

/** A mail with one thing to do, dressed as all others are. */
export function letter(look: Look, publicUrl: string, words: typeof RESET, path: string): Mail {
  const language: Language = look.actor.language;
  const { subject, greeting, intro, button, closing } = words[language];
  const product = wordsOf(language);
  const officeName = look.actor.roles[0]?.officeName ?? product.product;
  const framing = { language, words: product, officeName, wording: { greeting, intro, closing }, hasNewer: false };
  return mailTo(look, publicUrl, framing, {
    ...{ subject, intro, closing, note: null, sections: [] },
    greeting: greeting.replace('{name}', look.actor.name),
    button: { label: button, path },
  });
}
