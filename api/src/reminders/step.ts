import type { ToldByKind } from '#domain';
import type { Composer, DueReminder } from '../core/mail.ts';
import type { Look } from '../core/work.ts';
import { framingOf, worded } from './framing.ts';
import { mailTo } from './mail-to.ts';
import { filled } from './mail-words.ts';
import { toldLine, type OwedLine } from './owed-line.ts';
import { sectionOf } from './sections.ts';
import { sharedMail, type Sharing } from './shared-mail.ts';
import { STEPS } from './step.sql.ts';

/** Something that is owed, of which a step of the ladder tells. */
interface Step extends Sharing {
  readonly businessDaysLate: number;
  readonly line: OwedLine;
}

async function stepsWith({ sql, actor, today }: Look, { id }: DueReminder): Promise<Step[]> {
  const asked = [actor.id, actor.seenOffices, actor.teamOffices, today, id];
  return (await sql.answer<Step[]>(STEPS, asked)) ?? [];
}

const toldOf = ({ line, businessDaysLate }: Step): ToldByKind['DUE'] => ({
  ...toldLine(line),
  ownerName: line.ownerName,
  businessDaysLate,
});

/** A step that tells whoever owes it: in the inbox. Their morning mail says it too, so that it has no mail of its own. */
export const ownStep: Composer = async (look, reminder) => {
  const own = (await stepsWith(look, reminder)).find(({ reminderId }) => reminderId === reminder.id);
  if (!own) return 'DONE';
  return own.isDue ? { told: toldOf(own), mail: null } : 'MOVED';
};

/** A step that tells whoever stands above the owner. */
export const stepAbove =
  (publicUrl: string, kind: 'TO_MANAGER' | 'TO_HEAD'): Composer =>
  async (look, reminder) => {
    const framing = await framingOf(look, kind, reminder);
    const { words, hasNewer } = framing;
    const mail = (due: readonly Step[]) => {
      const part = { count: due.length, lines: due.map(({ line }) => line) };
      return mailTo(look, publicUrl, framing, {
        subject: filled(words.subject[kind], { n: due.length }),
        ...worded(framing, look, look.today, due.length),
        note: null,
        sections: [sectionOf(words, words.section.LATE, part, '/promises', { isLate: true })],
        button: { label: words.openPromises, path: '/promises' },
      });
    };
    return sharedMail(await stepsWith(look, reminder), reminder, { hasNewer, told: toldOf, mail });
  };
