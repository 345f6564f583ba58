import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import type { Look } from '../core/work.ts';
import type { Bell, InboxPage, InboxReminder } from './inbox.result.ts';
import { INBOX, UNREAD } from './inbox.sql.ts';

/** My reminders that were told, the newest first. Whom I no longer see is in none of them. */
export async function inbox(look: Look, after?: string | null): Promise<InboxPage> {
  const place = placeOf(after, ['moment', 'id']);
  const rows = await look.sql.answer<InboxReminder[]>(INBOX, [...askedBy(look), ...place, PAGE_SIZE + 1]);
  return pageOf(rows ?? [], PAGE_SIZE, (it) => [it.toldAt, it.id]);
}

/** How many of them are unread. Asked every minute by every open tab, and a number of one's own: without a trace. */
export async function bell(look: Look): Promise<Bell> {
  return (await look.sql.answer<Bell>(UNREAD, askedBy(look))) ?? { unread: 0 };
}

const askedBy = ({ actor, today }: Look) => [actor.id, actor.seenOffices, today, actor.teamOffices];
