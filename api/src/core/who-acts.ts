import type { Actor } from './actor.ts';
import type { Sql } from './sql.ts';

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

/** The offices, and all below them, where the user has such a role. */
function reachOf(roles: string): string {
  return `(select coalesce(json_agg(distinct x.lower_id), '[]') from office_role r
           join office_reach x on x.upper_id = r.office_id where r.user_id = u.id and ${roles})`;
}

const WHO_ACT = {
  name: 'who-act',
  text: `select ${ACTOR('null')} as answer from app_user u cross join lateral ${ROLES_OF_ACTOR} r
         where u.id = any ($1) and u.deactivated_at is null`,
};

/** Several in whose name work goes on without them, in the order they are asked for; null for whoever left. */
export async function whoAct(sql: Sql, userIds: readonly string[]): Promise<(Actor | null)[]> {
  const rows = await sql.rows<{ answer: Actor }>(WHO_ACT, [userIds]);
  const found = new Map(rows.map(({ answer }) => [answer.id, answer]));
  return userIds.map((id) => found.get(id) ?? null);
}

/** Somebody in whose name work goes on without them: with the roles that they have now, or null once they left. */
export const whoActs = async (sql: Sql, userId: string): Promise<Actor | null> => (await whoAct(sql, [userId]))[0]!;
