import type { Actor } from '../core/actor.ts';
import type { Sql } from '../core/sql.ts';
import { hashOf } from './token.ts';

/** A session ends when nobody used it for this long … */
export const IDLE_DAYS = 14;

/** … and in any case this long after the sign-in. */
export const SESSION_DAYS = 60;

/** The user `u` with the roles `r` as an actor. */
export const ACTOR = (session: string): string => `json_build_object(
      'id', u.id, 'sessionId', ${session}, 'name', u.name, 'email', u.email, 'language', u.language,
      'roles', r.roles, 'timeZone', coalesce(r.zone, 'Asia/Tokyo'),
      'seenOffices', ${reachOf(`r.role in ('COORDINATOR', 'MANAGER')`)},
      'teamOffices', ${reachOf('true')},
      'managedOffices', ${reachOf(`r.role = 'MANAGER'`)}
    )`;

export const ROLES_OF_ACTOR = `(
      select coalesce(json_agg(json_build_object('officeId', o.id, 'officeName', o.name, 'role', r.role, 'grade', r.grade)
                               order by r.created_at, r.id), '[]') as roles,
             (array_agg(o.time_zone order by r.created_at, r.id))[1] as zone
      from office_role r join office o on o.id = r.office_id where r.user_id = u.id
    )`;

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

/** The offices, and all below them, where the user has such a role. */
function reachOf(roles: string): string {
  return `(select coalesce(json_agg(distinct x.lower_id), '[]') from office_role r
           join office_reach x on x.upper_id = r.office_id where r.user_id = u.id and ${roles})`;
}

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
