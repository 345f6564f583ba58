import { pathOfReminder, type Day, type DeliveryPhase, type ReminderKind, type ToldByKind } from '#domain';
import type { Composer, Mail } from '../core/mail.ts';
import type { Look } from '../core/work.ts';
import { framingOf, worded, type Framing } from './framing.ts';
import { mailTo } from './mail-to.ts';
import { filled } from './mail-words.ts';

/** The mail of which an alert speaks. */
interface SpokenOf {
  readonly recipientName: string;
  readonly mailKind: ReminderKind;
  readonly mailDay: Day;
  readonly smtpCode: number | null;
  readonly phase: DeliveryPhase;
}

const SPOKEN_OF = { name: 'mail-spoken-of', text: 'select mail_spoken_of($1) as answer' };
const STOPPED = {
  name: 'mail-stopped',
  text: `select json_build_object('code', code) as answer from mail_stop where stopped_at is not null`,
};

const DESK = pathOfReminder({ kind: 'BOUNCED', subjectType: 'DELIVERY', subjectId: '', personId: null });

const alert = (look: Look, publicUrl: string, framing: Framing, subject: string): Mail =>
  mailTo(look, publicUrl, framing, {
    subject,
    ...worded(framing, look, look.today, 1),
    note: null,
    sections: [],
    button: { label: framing.words.openDesk, path: DESK },
  });

/** That a mail did not reach somebody, or that nobody knows whether it did. What it said stands in neither. */
const ofMail =
  (publicUrl: string, kind: 'BOUNCED' | 'IN_DOUBT', isOver: (phase: DeliveryPhase) => boolean): Composer =>
  async (look, reminder) => {
    const spoken = await look.sql.answer<SpokenOf>(SPOKEN_OF, [reminder.subjectId]);
    if (!spoken || isOver(spoken.phase)) return 'DONE';
    const { phase: _, smtpCode, ...mail } = spoken;
    const framing = await framingOf(look, kind, reminder);
    const subject = filled(framing.words.subject[kind], { name: spoken.recipientName });
    const told: ToldByKind['BOUNCED'] | ToldByKind['IN_DOUBT'] = kind === 'BOUNCED' ? { ...mail, smtpCode } : mail;
    return { told, mail: alert(look, publicUrl, framing, subject) };
  };

export const bounced = (publicUrl: string): Composer => ofMail(publicUrl, 'BOUNCED', (phase) => phase === 'SENT');

export const inDoubt = (publicUrl: string): Composer =>
  ofMail(publicUrl, 'IN_DOUBT', (phase) => phase !== 'IN_DOUBT' && phase !== 'HELD');

/** That the mail server takes nothing from us. Where it does again, there is nothing to say. */
export const mailStopped =
  (publicUrl: string): Composer =>
  async (look, reminder) => {
    const stopped = await look.sql.answer<ToldByKind['MAIL_STOPPED']>(STOPPED, []);
    if (!stopped) return 'DONE';
    const framing = await framingOf(look, 'MAIL_STOPPED', reminder);
    return { told: stopped, mail: alert(look, publicUrl, framing, framing.words.subject.MAIL_STOPPED) };
  };
