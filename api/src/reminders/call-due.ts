import type { Day, ToldByKind } from '#domain';
import type { Composer } from '../core/mail.ts';
import { CALLS_DUE } from './call-due.sql.ts';
import { framingOf, worded } from './framing.ts';
import type { LetterLine } from './letter.ts';
import { mailTo } from './mail-to.ts';
import type { MailWords } from './mail-language.ts';
import { filled, writtenDay } from './mail-words.ts';
import { sharedMail, type Sharing } from './shared-mail.ts';

interface Call extends Sharing {
  readonly callId: string;
  readonly personId: string;
  readonly personName: string;
  readonly clientName: string;
  readonly siteName: string;
  readonly unitName: string;
  readonly ruleName: string;
  readonly supervisorName: string | null;
  readonly supervisorReading: string | null;
  readonly phone: string | null;
  readonly dueOn: Day;
  readonly milestoneOn: Day;
}

/** The calls of thanks of a morning, in one mail: whom one asks for, where, about whom. The talk points stand on the sheet. */
export const callDue =
  (publicUrl: string): Composer =>
  async (look, reminder) => {
    const { sql, actor, today } = look;
    const all = (await sql.answer<Call[]>(CALLS_DUE, [actor.id, actor.seenOffices, today, reminder.id])) ?? [];
    const framing = await framingOf(look, 'CALL_DUE', reminder);
    const { hasNewer } = framing;
    return sharedMail(all, reminder, {
      hasNewer,
      told: toldOf,
      mail: (due) =>
        mailTo(look, publicUrl, framing, {
          ...worded(framing, look, today, due.length),
          ...lettered(framing.words, due),
        }),
    });
  };

function lettered(words: MailWords, due: readonly Call[]) {
  const [first] = due as [Call];
  const isOne = due.length === 1;
  const title = filled(isOne ? words.callOf : words.callsOf, { name: first.clientName, n: due.length });
  const lines = due.map((it) => lineOf(words, it));
  return {
    subject: filled(words.subject.CALL_DUE, { day: writtenDay(words, first.dueOn), title }),
    note: null,
    sections: [
      { title: filled(words.counted, { title: words.section.CALLS, n: due.length }), isLate: false, lines, more: null },
    ],
    button: isOne
      ? { label: words.openCall, path: `/calls/${first.callId}` }
      : { label: words.openCalls, path: '/calls' },
  };
}

const toldOf = ({ callId, personId, personName, clientName, dueOn, milestoneOn }: Call): ToldByKind['CALL_DUE'] => ({
  ...{ what: 'CALL', subjectId: callId },
  ...{ personId, personName, clientName, dueOn, milestoneOn },
});

function lineOf(words: MailWords, call: Call): LetterLine {
  const { supervisorName, supervisorReading, personName, phone, ruleName, clientName, siteName, unitName } = call;
  const reading = supervisorReading ? filled(words.reading, { reading: supervisorReading }) : '';
  const place = [clientName, siteName, unitName].join(words.separator);
  return {
    title: supervisorName ? `${filled(words.supervisor, { name: supervisorName })}${reading}` : place,
    detail: [supervisorName ? place : null, phone, filled(words.aboutPerson, { name: personName, what: ruleName })]
      .filter(Boolean)
      .join('\n'),
    path: `/calls/${call.callId}`,
  };
}
