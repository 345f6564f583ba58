import type { Day, ReminderKind, ReminderSubject } from '#domain';
import type { Statement } from '../core/sql.ts';
import type { NobodysWork, Work } from '../core/work.ts';
import { nudge } from './nudge.ts';

interface NewReminder {
  readonly recipientId: string;
  readonly kind: ReminderKind;
  readonly subjectType: ReminderSubject;
  /** Null: what was asked for by hand, and may be asked for again the same day. */
  readonly subjectId: string | null;
  /** Of the recipient's office; today where none is given. */
  readonly localDay?: Day;
  /** Now where none is given. */
  readonly dueAt?: Date;
  readonly personId?: string | null;
}

const REMIND: Statement = { name: 'remind', text: 'select remind($1, $2, $3, $4, $5, $6, $7) as answer' };

const REMIND_OF_PASSWORD: Statement = {
  name: 'remind-of-password',
  text: 'select remind_of_password($1, $2) as answer',
};
/** A mailbox is not to be filled by somebody who knows its address. */
const MOST_AN_HOUR = 3;

/** Sends whoever has this address a link for a new password; nobody, where it is nobody's or they got enough of them. */
export async function remindOfPassword({ sql }: Pick<NobodysWork, 'sql'>, email: string): Promise<string | null> {
  const id = await sql.answer<string>(REMIND_OF_PASSWORD, [email, MOST_AN_HOUR]);
  nudge.soon();
  return id;
}

/** Tells somebody something, if the transaction commits: once a day and subject. Gives its id, or null where it is known already. */
export async function remind({ sql }: Pick<Work | NobodysWork, 'sql'>, it: NewReminder): Promise<string | null> {
  const { recipientId, kind, subjectType, subjectId, localDay, dueAt, personId } = it;
  const values = [recipientId, kind, subjectType, subjectId, localDay ?? null, dueAt ?? null, personId ?? null];
  const id = await sql.answer<string>(REMIND, values);
  nudge.soon();
  return id;
}
