import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { bell } from './inbox.ts';
import type { Bell } from './inbox.result.ts';
import type { MarkReminderInput, ReadInboxInput } from './mark-reminder.input.ts';

/** Moments leave here in milliseconds, and come back so. */
const READ_ALL = {
  name: 'read-inbox',
  text: `update reminder set read_at = $3
         where recipient_id = $1 and date_trunc('milliseconds', told_at) <= $2 and read_at is null`,
};

/** The moment at which it was first read stays. One's own mark, without a version: the last tap counts. */
const MARK = {
  name: 'mark-reminder',
  text: `update reminder set read_at = case when $3 then coalesce(read_at, $4) end
         where id = $2 and recipient_id = $1 and told_at is not null returning id`,
};

/** Marks one of my reminders as read, or as unread again. Another's is not there. */
export async function markReminder(work: Work, { id, isRead }: MarkReminderInput): Promise<Bell> {
  ensureFound(await work.sql.row(MARK, [work.actor.id, id, isRead, work.now]));
  await audit(work, { action: 'markReminder', subjectType: 'Reminder', subjectId: id });
  return bell(work);
}

/** Marks as read all that I had seen of the list. */
export async function readInbox(work: Work, { until }: ReadInboxInput): Promise<Bell> {
  await work.sql.rows(READ_ALL, [work.actor.id, until, work.now]);
  await audit(work, { action: 'readInbox', subjectType: 'Reminder' });
  return bell(work);
}
