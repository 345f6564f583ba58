import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';

const STILL_HERE: Statement = {
  name: 'still-here',
  text: `select u.id from app_user u where u.id = $1 and u.deactivated_at is null for key share of u`,
};

/** That user, or the actor where they have left or never were one: nothing is planned or promised in the name of somebody who is gone. */
export async function stillHere({ sql, actor }: Work, userId: string | null): Promise<string> {
  return (await sql.row<{ id: string }>(STILL_HERE, [userId]))?.id ?? actor.id;
}
