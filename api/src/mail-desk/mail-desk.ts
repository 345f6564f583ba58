import type { DeskAlert } from '#domain';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import type { LookedAfterMail, LookedAfterPage, MailDesk } from './mail-desk.result.ts';
import { DESK_ALERT, MAIL_DESK, MY_MAIL, TO_LOOK_AFTER } from './mail-desk.sql.ts';
import type { OwnMail } from './own-mail.result.ts';

/** How the mails are doing, for administrators. */
export async function mailDesk({ sql, actor }: Look): Promise<MailDesk> {
  ensure(isAdministrator(actor));
  return ensureFound(await sql.answer<MailDesk>(MAIL_DESK, [actor.id]));
}

/** What an administrator should know at once. Asked every minute by every open tab of theirs, so it leaves no trace. */
export async function deskAlert({ sql, actor }: Look): Promise<DeskAlert | null> {
  ensure(isAdministrator(actor));
  return sql.answer<DeskAlert>(DESK_ALERT, []);
}

/** Mails to the users whom this administrator looks after that did not arrive, or perhaps did not, the newest first. */
export async function mailsToLookAfter({ sql, actor }: Look, after?: string | null): Promise<LookedAfterPage> {
  ensure(isAdministrator(actor));
  const place = placeOf(after, ['moment', 'id']);
  const rows = await sql.answer<LookedAfterMail[]>(TO_LOOK_AFTER, [actor.id, ...place, PAGE_SIZE + 1]);
  return pageOf(rows ?? [], PAGE_SIZE, (it) => [it.createdAt, it.id]);
}

/** What became of the mail of one of my reminders: asked while somebody waits for the test that they sent. */
export async function mailOfReminder({ sql, actor }: Look, id: string): Promise<OwnMail> {
  return ensureFound(await sql.answer<OwnMail>(MY_MAIL, [actor.id, id]));
}
