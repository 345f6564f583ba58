import type { Day, Language } from '#domain';
import type { DueReminder } from '../core/mail.ts';
import type { Look } from '../core/work.ts';
import type { ComposedKind, MailWords, Wording } from './mail-language.ts';
import { filled, wordsOf, writtenDay } from './mail-words.ts';

/** What stands around the lines of every mail, and whether a newer one of its kind says it all. */
export interface Framing {
  readonly language: Language;
  readonly words: MailWords;
  readonly officeName: string;
  readonly wording: Wording;
  readonly hasNewer: boolean;
}

/** What a composer needs of its reminder; without an id where an office tries its words. */
export interface Tried {
  readonly id: string | null;
  readonly localDay: Day;
}

interface Row {
  readonly officeName: string | null;
  readonly wording: Wording | null;
  readonly hasNewer: boolean;
}

const FRAMING = {
  name: 'mail-framing',
  text: `
    select json_build_object(
      'officeName', (select o.name from office o where o.id = $2),
      'wording', (select json_build_object('greeting', w.greeting, 'intro', w.intro, 'closing', w.closing)
                  from mail_wording w where w.office_id = $2 and w.kind = $3 and w.language = $4),
      'hasNewer', exists (select from reminder r where r.recipient_id = $1 and r.subject_id = $1 and r.kind = any ($5::text[]) and r.local_day > $6::date)
    ) as answer`,
};

/** Which mornings say later what this one says: a morning its own kind, a step the morning of whoever it is for. */
const TAKEN_UP_BY: Readonly<Partial<Record<ComposedKind | 'DUE' | 'DUE_AGAIN', readonly string[]>>> = {
  MORNING: ['MORNING'],
  MANAGER_MORNING: ['MANAGER_MORNING'],
  CALL_DUE: ['MANAGER_MORNING'],
  TO_MANAGER: ['MANAGER_MORNING'],
  TO_HEAD: ['MANAGER_MORNING'],
};

/** The words of the recipient's first office, in their language. */
export async function framingOf(
  look: Look,
  kind: ComposedKind,
  reminder: Pick<DueReminder, 'localDay'>,
): Promise<Framing> {
  const { actor, sql } = look;
  const words = wordsOf(actor.language);
  const newer = TAKEN_UP_BY[kind] ?? [];
  const asked = [actor.id, actor.roles[0]?.officeId ?? null, kind, actor.language, newer, reminder.localDay];
  const row = await sql.answer<Row>(FRAMING, asked);
  return {
    language: actor.language,
    words,
    officeName: row?.officeName ?? words.product,
    wording: row?.wording ?? words.wording[kind],
    hasNewer: row?.hasNewer ?? false,
  };
}

export function worded({ words, officeName, wording }: Framing, { actor }: Look, day: Day, count: number): Wording {
  const places = { name: actor.name, day: writtenDay(words, day), office: officeName, count };
  const { greeting, intro, closing } = wording;
  return { greeting: filled(greeting, places), intro: filled(intro, places), closing: filled(closing, places) };
}
