import { TOLD_LINES, type ToldByKind } from '#domain';
import type { Composer, Told } from '../core/mail.ts';
import type { Look } from '../core/work.ts';
import { framingOf, worded, type Framing, type Tried } from './framing.ts';
import type { LetterSection } from './letter.ts';
import { mailTo } from './mail-to.ts';
import type { MailWords, SectionKey, SubjectPart } from './mail-language.ts';
import { filled, writtenDay } from './mail-words.ts';
import { MANAGER_MORNING } from './manager-morning.sql.ts';
import { letterLine, toldLine, type OwedLine } from './owed-line.ts';

/** What a manager looks after, part by part; a term has its number. */
interface Part {
  readonly count: number;
  readonly lines: readonly { readonly ordinal: number | null; readonly line: OwedLine }[];
}
type Parts = Partial<Record<SectionKey, Part>>;

/** Each part in its order, the page where all of it stands, and how the subject of the mail counts it. */
const PARTS: readonly (readonly [SectionKey, string, SubjectPart])[] = [
  ['CALLS', '/calls', 'calls'],
  ['UNASSIGNED_CALLS', '/calls', 'calls'],
  ['TEAM_LATE', '/promises', 'teamLate'],
  ['TERMS', '/calendar', 'terms'],
  ['HANDOVERS', '/handovers', 'handovers'],
];

/** The morning of a manager: calls of thanks, what is late in their offices, terms that nobody decided on. */
export const managerMorning =
  (publicUrl: string): Composer =>
  async (look, reminder) => {
    const framing = await framingOf(look, 'MANAGER_MORNING', reminder);
    return framing.hasNewer ? 'NEWER' : managerMorningIn(framing, publicUrl, look, reminder);
  };

/** The same in words that are only tried out; then there is no reminder. */
export async function managerMorningIn(
  framing: Framing,
  publicUrl: string,
  look: Look,
  reminder: Tried,
): Promise<Told | 'NOTHING_TO_SAY'> {
  const { sql, actor, today } = look;
  const asked = [actor.id, actor.teamOffices, actor.managedOffices, today, reminder.id];
  const parts = await sql.answer<Parts>(MANAGER_MORNING, asked);
  if (!parts) return 'NOTHING_TO_SAY';

  const { words } = framing;
  const count = (key: SectionKey) => parts[key]?.count ?? 0;
  const told: ToldByKind['MANAGER_MORNING'] = {
    calls: count('CALLS') + count('UNASSIGNED_CALLS'),
    overdue: count('TEAM_LATE'),
    undecidedTerms: count('TERMS'),
    handovers: count('HANDOVERS'),
    lines: PARTS.flatMap(([key]) => parts[key]?.lines ?? [])
      .slice(0, TOLD_LINES)
      .map(({ line }) => toldLine(line)),
  };
  const all = told.calls + told.overdue + told.undecidedTerms + told.handovers;
  const mail = mailTo(look, publicUrl, framing, {
    subject: filled(words.subject.MANAGER_MORNING, { day: writtenDay(words, today), parts: counted(words, parts) }),
    ...worded(framing, look, today, all),
    note: reminder.localDay < today ? words.lateNote : null,
    sections: PARTS.flatMap(([key, path]) => (parts[key] ? [sectionOf(words, key, parts[key], path)] : [])),
    button: told.calls > 0 ? { label: words.openCalls, path: '/calls' } : { label: words.open, path: '/today' },
  });
  return { told, mail };
}

function counted(words: MailWords, parts: Parts): string {
  const numbers = new Map<SubjectPart, number>();
  for (const [key, , part] of PARTS) numbers.set(part, (numbers.get(part) ?? 0) + (parts[key]?.count ?? 0));
  return [...numbers]
    .filter(([, n]) => n > 0)
    .map(([part, n]) => filled(words.subjectPart[part], { n }))
    .join(words.separator);
}

function sectionOf(words: MailWords, key: SectionKey, { count, lines }: Part, path: string): LetterSection {
  return {
    title: filled(words.counted, { title: words.section[key], n: count }),
    isLate: key === 'TEAM_LATE',
    lines: lines.map(({ ordinal, line }) => {
      const what = ordinal === null ? null : filled(words.termEnds, { n: ordinal });
      return letterLine(words, line, line.dueOn, key === 'HANDOVERS' ? words.contactBy : what);
    }),
    more: count > lines.length ? { label: filled(words.more, { n: count - lines.length }), path } : null,
  };
}
