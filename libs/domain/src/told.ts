import type { Day } from './day.ts';
import { list } from './list.ts';
import type { DueKind, ReminderKind, ReminderSubject } from './words.ts';

/** What is owed: what an issue asks for on a day, a meeting, or a call of thanks. */
export const OwedWhat = list('DUE', 'DECIDE', 'REPORT', 'RESUME', 'MEET', 'CALL');
export type OwedWhat = DueKind | 'MEET' | 'CALL';

/**
 * Something that is owed, in one line: whom it is about, where, what and when, and no text that somebody typed.
 * Whoever may no longer see the person does not get the line.
 */
export interface ToldLine {
  readonly what: OwedWhat;
  readonly subjectId: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly clientName: string | null;
  readonly dueOn: Day;
}

/** How many lines a reminder of a whole day keeps; its mail may have more. */
export const TOLD_LINES = 3;

/** The mail about which a notice speaks. */
interface OfMail {
  readonly recipientName: string;
  readonly mailKind: ReminderKind;
  /** The day for which it was made. */
  readonly mailDay: Day;
}

/** A step of what is owed: whose it is, and how many business days it is late; 0 on the day itself. */
interface OfStep extends ToldLine {
  readonly ownerName: string | null;
  readonly businessDaysLate: number;
}

/** What a reminder of each kind keeps for the inbox: values for the words of its kind. Nothing private, nothing sensitive. */
export interface ToldByKind {
  readonly MORNING: {
    readonly visits: number;
    readonly due: number;
    readonly overdue: number;
    readonly thisWeek: number;
    readonly unreported: number;
    readonly lines: readonly ToldLine[];
  };
  readonly MANAGER_MORNING: {
    readonly calls: number;
    readonly overdue: number;
    readonly undecidedTerms: number;
    readonly handovers: number;
    readonly lines: readonly ToldLine[];
  };
  /** Its `dueOn` is the day of the call, `milestoneOn` the milestone itself. */
  readonly CALL_DUE: ToldLine & { readonly milestoneOn: Day };
  /** From whom, and for which call. */
  readonly CALL_THANKED: {
    readonly callId: string;
    readonly ownerName: string;
    readonly personName: string;
    readonly clientName: string;
  };
  readonly DUE: OfStep;
  readonly DUE_AGAIN: OfStep;
  readonly TO_MANAGER: OfStep;
  readonly TO_HEAD: OfStep;
  /** From whom, and how many people; the name where it is one. */
  readonly HANDED_OVER: {
    readonly ownerName: string | null;
    readonly people: number;
    readonly personName: string | null;
  };
  readonly BOUNCED: OfMail & { readonly smtpCode: number | null };
  readonly IN_DOUBT: OfMail;
  /** The code is the cause, as `mail_stop` keeps it. */
  readonly MAIL_STOPPED: { readonly code: string | null };
  readonly PASSWORD_RESET: Readonly<Record<never, never>>;
  readonly TEST: Readonly<Record<never, never>>;
}

/** A reminder and whom it is about. */
interface AboutWhat {
  readonly kind: ReminderKind;
  readonly subjectType: ReminderSubject;
  readonly subjectId: string;
  readonly personId: string | null;
  /** Of thanks: the call. */
  readonly callId?: string | null;
}

/** Where a reminder leads: the page that opens its row, for the inbox and for the link in its mail. */
export function pathOfReminder({ kind, subjectType, subjectId, personId, callId }: AboutWhat): string {
  if (kind === 'MANAGER_MORNING') return '/calls';
  if (kind === 'TEST') return '/settings/mail-desk';
  if (kind === 'PASSWORD_RESET') return '/settings';
  const person = personId ? `/people/${personId}` : '/today';
  const paths: Record<ReminderSubject, string> = {
    USER: '/today',
    PERSON: person,
    ISSUE: `/promises/${subjectId}`,
    FOLLOW_UP: person,
    CALL: `/calls/${subjectId}`,
    TERM: person,
    HANDOVER: `/handovers/${subjectId}`,
    DELIVERY: '/settings/mail-desk',
    THANKS: callId ? `/calls/${callId}` : '/calls',
  };
  return kind === 'MAIL_STOPPED' ? paths.DELIVERY : paths[subjectType];
}

/**
 * Why mails come, as somebody chooses among them. Escalations and alerts are about others who wait: they may be delayed by quiet
 * hours and are never switched off. What one asked for oneself comes at once.
 */
export const NoticeGroup = list('MORNING', 'CALLS', 'HANDOVERS', 'ESCALATIONS', 'ALERTS', 'OWN');
export type NoticeGroup = keyof typeof NoticeGroup;

/** `notice_group()` in SQL says the same; a spec compares the two. */
export const groupOfReminder: Readonly<Record<ReminderKind, NoticeGroup>> = {
  MORNING: 'MORNING',
  MANAGER_MORNING: 'MORNING',
  CALL_DUE: 'CALLS',
  CALL_THANKED: 'CALLS',
  DUE: 'MORNING',
  DUE_AGAIN: 'MORNING',
  HANDED_OVER: 'HANDOVERS',
  TO_MANAGER: 'ESCALATIONS',
  TO_HEAD: 'ESCALATIONS',
  BOUNCED: 'ALERTS',
  IN_DOUBT: 'ALERTS',
  MAIL_STOPPED: 'ALERTS',
  PASSWORD_RESET: 'OWN',
  TEST: 'OWN',
};

/** What an administrator should know at once: nobody works; all mails stand still; there is nowhere to send them to. */
export const DeskAlert = list('NO_WORKER', 'STOPPED', 'NO_SMTP');
export type DeskAlert = keyof typeof DeskAlert;
