import type { Actor } from '../core/actor.ts';
import type { Sql } from '../core/sql.ts';
import { ACTOR, ROLES_OF_ACTOR } from '../core/who-acts.ts';
import { hashOf } from './token.ts';

/** A session ends when nobody used it for this long … */
export const IDLE_DAYS = 14;

/** … and in any case this long after the sign-in. */
export const SESSION_DAYS = 60;

/** The session, the user, their roles and what these let them see: all in one statement, because every request runs it. */
export const WHO_ASKS = {
  name: 'who-asks',
  text: `
    select ${ACTOR('s.id')} as answer, s.last_seen_at < $2::timestamptz - interval '1 hour' as is_stale
    from session s
    join app_user u on u.id = s.user_id and u.deactivated_at is null
    cross join lateral ${ROLES_OF_ACTOR} r
    where s.token_hash = $1
      and s.last_seen_at > $2::timestamptz - interval '${IDLE_DAYS} days'
      and s.created_at > $2::timestamptz - interval '${SESSION_DAYS} days'`,
};

const SEEN = {
  name: 'session-seen',
  text: 'update session set last_seen_at = $2 where token_hash = $1',
};

/** Who asks with this token, or null. A session in use is touched once an hour, not at every request. */
export async function whoAsks(sql: Sql, token: string, now: Date): Promise<Actor | null> {
  const values = [hashOf(token), now];
  const found = await sql.row<{ answer: Actor; is_stale: boolean }>(WHO_ASKS, values);
  if (found?.is_stale) await sql.rows(SEEN, values);
  return found?.answer ?? null;
}
