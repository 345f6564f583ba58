import type { Day, Language, ReminderKind, ReminderSubject } from '#domain';
import type { Look } from './work.ts';

/** A reminder that is due, as its composer gets it. */
export interface DueReminder {
  readonly id: string;
  readonly recipientId: string;
  readonly kind: ReminderKind;
  readonly subjectType: ReminderSubject;
  readonly subjectId: string;
  readonly localDay: Day;
  readonly personId: string | null;
  /** Whether its mail goes out now; else it is told in the app. What a mail alone holds, as a link, is made only then. */
  readonly isSending?: boolean;
}

/** One mail to one recipient, ready to be sent. Names and subjects hold no line break. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
}

/** What a reminder says: to the inbox, as values for the words of its kind, and as a mail, where its kind has one. */
export interface Told {
  /** Nothing private: no line of 自分だけ, nothing sensitive. */
  readonly told: object;
  readonly mail: Mail | null;
}

/** Why there is nothing to say any longer. */
export type Superseded = 'NOTHING_TO_SAY' | 'DONE' | 'MOVED' | 'NEWER' | 'USER_GONE' | 'PUT_OFF';

/** Reads as the recipient, and so sees what they may see; asked again before each attempt. */
export type Composer = (look: Look, reminder: DueReminder) => Promise<Told | Superseded>;
