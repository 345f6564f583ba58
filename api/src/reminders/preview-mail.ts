import type { Mail } from '../core/mail.ts';
import { audit } from '../core/audit.ts';
import type { Look } from '../core/work.ts';
import { exampleSection } from './example-letter.ts';
import { worded, type Framing } from './framing.ts';
import { mailTo } from './mail-to.ts';
import { filled, wordsOf, writtenDay } from './mail-words.ts';
import { managerMorningIn } from './manager-morning.ts';
import { morningIn } from './morning.ts';
import type { MailPreviewInput } from './office-mails.input.ts';
import { ensureMayWord } from './office-mails.policy.ts';
import type { MailPreview } from './office-mails.result.ts';
import { ensurePlacesKnown } from './places.ts';

const OFFICE = { name: 'office-called', text: 'select to_json(name) as answer from office where id = $1' };

/** The mail as it would go out in these words: with what the asking user has today, else with a line of nobody's. */
export async function previewMail(look: Look, publicUrl: string, input: MailPreviewInput): Promise<MailPreview> {
  const { officeId, kind, language, greeting, intro, closing } = input;
  await ensureMayWord(look, officeId);
  ensurePlacesKnown(input);

  const officeName = (await look.sql.answer<string>(OFFICE, [officeId])) ?? '';
  const words = wordsOf(language);
  const framing: Framing = { language, words, officeName, wording: { greeting, intro, closing }, hasNewer: false };
  const own = await ownMail(look, publicUrl, framing, kind);
  await audit(look, { action: 'mailPreview', subjectType: 'Office', subjectId: officeId, details: { kind, language } });
  const { subject, html, text } = own ?? exampleOf(look, publicUrl, framing, kind);
  return { subject, html, text, isExample: own === null };
}

async function ownMail(
  look: Look,
  publicUrl: string,
  framing: Framing,
  kind: MailPreviewInput['kind'],
): Promise<Mail | null> {
  if (kind !== 'MORNING' && kind !== 'MANAGER_MORNING') return null;
  const compose = kind === 'MORNING' ? morningIn : managerMorningIn;
  const said = await compose(framing, publicUrl, look, { id: null, localDay: look.today });
  return typeof said === 'string' ? null : said.mail;
}

function exampleOf(look: Look, publicUrl: string, framing: Framing, kind: MailPreviewInput['kind']): Mail {
  const { words } = framing;
  const section = exampleSection(words, kind, look.today);
  const places = { day: writtenDay(words, look.today), parts: section.title, title: words.example.client, n: 1 };
  return mailTo(look, publicUrl, framing, {
    subject: filled(words.subject[kind], places),
    ...worded(framing, look, look.today, 1),
    note: null,
    sections: [section],
    button: { label: words.open, path: '/today' },
  });
}
