import { createHash } from 'node:crypto';
import { Refused } from './errors.ts';
import type { Statement } from './sql.ts';
import type { Work } from './work.ts';

export const CLAIM: Statement = {
  name: 'once-claim',
  text: `insert into idempotency_key (actor_id, key, request_hash) values ($1, $2, $3)
         on conflict do nothing returning key`,
};
const KEPT: Statement = {
  name: 'once-kept',
  text: `select answer, request_hash = $3 as is_same from idempotency_key where actor_id = $1 and key = $2`,
};
export const KEEP: Statement = {
  name: 'once-keep',
  text: `update idempotency_key set answer = $3 where actor_id = $1 and key = $2`,
};

/**
 * Runs the task once per actor and key: a repeated request gets the first answer, and two at the same time wait for one
 * another at the key's row. The same key with another request is refused.
 */
export async function once<T extends object>(
  { sql, actor }: Work,
  key: string,
  request: object,
  task: () => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest();
  if (!(await sql.row(CLAIM, [actor.id, key, hash]))) {
    const kept = await sql.row<{ answer: T; is_same: boolean }>(KEPT, [actor.id, key, hash]);
    if (!kept?.is_same) throw new Refused('KEY_USED_FOR_ANOTHER_REQUEST', 'key');
    return kept.answer;
  }
  const answer = await task();
  await sql.rows(KEEP, [actor.id, key, JSON.stringify(answer)]);
  return answer;
}
