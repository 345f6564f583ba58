import type { DueReminder, Mail, Superseded, Told } from '../core/mail.ts';

/** What one of the reminders is about that share a mail: all of one kind, for one person, of one morning. */
export interface Sharing {
  readonly reminderId: string;
  /** Whether it still stands: neither its day nor its owner changed since it was planned. */
  readonly isDue: boolean;
}

interface Saying<T> {
  readonly hasNewer: boolean;
  readonly told: (own: T) => Told['told'];
  readonly mail: (due: readonly T[]) => Mail;
}

/**
 * Each is told in the app; the first that is still due carries the mail, in which all of them stand. What comes later than its
 * morning is left to the next one, which has all that is late.
 */
export function sharedMail<T extends Sharing>(
  all: readonly T[],
  { id, isSending }: DueReminder,
  { hasNewer, told, mail }: Saying<T>,
): Told | Superseded {
  const due = all.filter(({ isDue }) => isDue);
  if (isSending) {
    if (due.length === 0) return 'DONE';
    return hasNewer ? 'NEWER' : { told: {}, mail: mail(due) };
  }
  const own = all.find(({ reminderId }) => reminderId === id);
  if (!own) return 'DONE';
  if (!own.isDue) return 'MOVED';
  const isFirst = due.every(({ reminderId }) => reminderId >= id);
  return { told: told(own), mail: isFirst && !hasNewer ? mail(due) : null };
}
