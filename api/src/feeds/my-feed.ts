import { hashOf, newToken } from '../accounts/index.ts';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { Look, Work } from '../core/work.ts';
import { CalendarFeedRow } from './calendar-feed.entity.ts';
import type { CalendarFeed, MadeFeed } from './calendar-feed.result.ts';

const MINE: Statement = {
  name: 'my-feed',
  text: `select json_build_object('madeAt', f.created_at, 'lastFetchedAt', f.last_fetched_at) as answer
         from calendar_feed f where f.user_id = $1 and f.revoked_at is null`,
};
const REVOKE: Statement = {
  name: 'feed-revoke',
  text: 'update calendar_feed set revoked_at = $2 where user_id = $1 and revoked_at is null returning id',
};
/** Two browsers of one user wait for one another here. */
const IN_TURN: Statement = { name: 'feed-in-turn', text: 'select id from app_user where id = $1 for no key update' };

/** My address, if there is one; never what it is. */
export async function myFeed(look: Look): Promise<CalendarFeed | null> {
  await audit(look, { action: 'myFeed', subjectType: 'CalendarFeed' });
  const feed = await look.sql.answer<{ madeAt: string; lastFetchedAt: string | null }>(MINE, [look.actor.id]);
  return (
    feed && { madeAt: new Date(feed.madeAt), lastFetchedAt: feed.lastFetchedAt ? new Date(feed.lastFetchedAt) : null }
  );
}

/** Makes an address of my own. One that stood before opens nothing any longer. */
export async function makeFeed(work: Work, publicUrl: string): Promise<MadeFeed> {
  await work.sql.rows(IN_TURN, [work.actor.id]);
  await work.sql.rows(REVOKE, [work.actor.id, work.now]);
  const token = newToken();
  const { id } = await add(work.db, CalendarFeedRow, { userId: work.actor.id, tokenHash: hashOf(token) });
  await audit(work, { action: 'makeFeed', subjectType: 'CalendarFeed', subjectId: id });
  return { url: `${publicUrl}/feeds/${token}.ics` };
}

/** Ends my address. There is nothing to refuse: afterwards it opens nothing. */
export async function revokeFeed(work: Work): Promise<boolean> {
  const ended = await work.sql.row<{ id: string }>(REVOKE, [work.actor.id, work.now]);
  await audit(work, { action: 'revokeFeed', subjectType: 'CalendarFeed', subjectId: ended?.id ?? null });
  return true;
}
