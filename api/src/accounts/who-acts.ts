import type { Actor } from '../core/actor.ts';
import type { Sql } from '../core/sql.ts';
import { ACTOR, ROLES_OF_ACTOR } from './who-asks.ts';

const WHO_ACTS = {
  name: 'who-acts',
  text: `select ${ACTOR('null')} as answer from app_user u cross join lateral ${ROLES_OF_ACTOR} r
         where u.id = $1 and u.deactivated_at is null`,
};

/** Somebody in whose name work goes on without them: with the roles that they have now, or null once they left. */
export const whoActs = (sql: Sql, userId: string): Promise<Actor | null> => sql.answer<Actor>(WHO_ACTS, [userId]);
