import type { Work } from '../core/work.ts';

const ACT_AS = { name: 'act-as', text: `select set_config('enishi.actor', $1, true)` };

/**
 * The second wall keeps the lines that somebody wrote for themself from everybody else, a manager included. What happens
 * to the conversation as a whole happens to them too, unread: only changes belong in here. Who never was a user here has
 * no such lines.
 */
export async function asAuthor(
  { sql, actor }: Work,
  authorId: string | null,
  changes: () => Promise<unknown>,
): Promise<void> {
  if (!authorId) return void (await changes());
  await sql.rows(ACT_AS, [authorId]);
  await changes();
  await sql.rows(ACT_AS, [actor.id]);
}
