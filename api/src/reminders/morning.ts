import { TOLD_LINES, type ToldByKind } from '#domain';
import type { Composer, Told } from '../core/mail.ts';
import type { Look } from '../core/work.ts';
import { calendarFile } from './calendar-file.ts';
import { framingOf, worded, type Framing, type Tried } from './framing.ts';
import { mailTo } from './mail-to.ts';
import type { MailWords, SectionKey } from './mail-language.ts';
import { filled, writtenDay } from './mail-words.ts';
import { MORNING } from './morning.sql.ts';
import { sectionsOf, type Part } from './sections.ts';
import { toldLine } from './owed-line.ts';

interface Answer {
  readonly parts: Partial<Record<SectionKey, Part>> | null;
  readonly meetings: number;
  readonly unreported: number;
}

/** The morning of whoever keeps in touch with people: what is late, today, in the coming week, and what was never told. */
export const morning =
  (publicUrl: string): Composer =>
  async (look, reminder) => {
    const framing = await framingOf(look, 'MORNING', reminder);
    return framing.hasNewer ? 'NEWER' : morningIn(framing, publicUrl, look, reminder);
  };

/** The same in words that are only tried out; then there is no reminder. */
export async function morningIn(
  framing: Framing,
  publicUrl: string,
  look: Look,
  reminder: Tried,
): Promise<Told | 'NOTHING_TO_SAY'> {
  const { actor, today } = look;
  const answer = await look.sql.answer<Answer>(MORNING, [
    actor.id,
    actor.seenOffices,
    actor.teamOffices,
    today,
    reminder.id,
  ]);
  if (!answer?.parts) return 'NOTHING_TO_SAY';

  const { words } = framing;
  const numbers = numbersOf(answer);
  const { LATE, TODAY, WEEK } = answer.parts;
  const ahead = [...(TODAY?.lines ?? []), ...(WEEK?.lines ?? [])];
  const told: ToldByKind['MORNING'] = {
    visits: numbers.meetings,
    due: numbers.due,
    overdue: numbers.late,
    thisWeek: numbers.ahead,
    unreported: numbers.unreported,
    lines: [...(LATE?.lines ?? []), ...ahead].slice(0, TOLD_LINES).map(toldLine),
  };
  const mail = mailTo(look, publicUrl, framing, {
    subject: filled(words.subject.MORNING, { day: writtenDay(words, today), parts: partsOf(words, numbers) }),
    ...worded(framing, look, today, numbers.late + numbers.due + numbers.meetings),
    note: reminder.localDay < today ? words.lateNote : null,
    sections: sectionsOf(words, answer.parts, '/promises'),
    button: { label: words.open, path: '/today' },
    attachments: calendarFile(words, publicUrl, ahead),
  });
  return { told, mail };
}

const numbersOf = ({ parts, meetings, unreported }: Answer) => ({
  late: parts?.LATE?.count ?? 0,
  meetings,
  due: (parts?.TODAY?.count ?? 0) - meetings,
  ahead: parts?.WEEK?.count ?? 0,
  unreported,
});

/** What is late and what is today say the day; only where neither is, what is ahead does. */
function partsOf(words: MailWords, numbers: ReturnType<typeof numbersOf>): string {
  const said = (keys: readonly (keyof typeof numbers)[]) =>
    keys.filter((key) => numbers[key] > 0).map((key) => filled(words.subjectPart[key], { n: numbers[key] }));
  const ofToday = said(['late', 'meetings', 'due']);
  return (ofToday.length > 0 ? ofToday : said(['ahead', 'unreported']).slice(0, 1)).join(words.separator);
}
