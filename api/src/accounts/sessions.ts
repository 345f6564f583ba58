import { add } from '../core/add.ts';
import type { Statement } from '../core/sql.ts';
import type { NobodysWork } from '../core/work.ts';
import { Session } from './session.entity.ts';
import { hashOf, newToken } from './token.ts';
import { IDLE_DAYS, SESSION_DAYS } from './who-asks.ts';

const END_OLD: Statement = {
  name: 'session-end-old',
  text: `with seen as (
           insert into last_sign_in (user_id) values ($2) on conflict (user_id) do update set at = excluded.at
         )
         delete from session
         where token_hash = $1 or user_id = $2
           and (last_seen_at < clock_now() - interval '${IDLE_DAYS} days'
                or created_at < clock_now() - interval '${SESSION_DAYS} days')`,
};
const END_ALL: Statement = { name: 'session-end-all', text: 'delete from session where user_id = $1' };

/** Begins a session under a new token; the one that the same browser held before ends, and so do forgotten ones. */
export async function beginSession({ sql, db }: NobodysWork, userId: string, oldToken: string | null): Promise<string> {
  const token = newToken();
  await sql.rows(END_OLD, [oldToken && hashOf(oldToken), userId]);
  await add(db, Session, { userId, tokenHash: hashOf(token) });
  return token;
}

export async function endAllSessions({ sql }: Pick<NobodysWork, 'sql'>, userId: string): Promise<void> {
  await sql.rows(END_ALL, [userId]);
}
