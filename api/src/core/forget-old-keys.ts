import type { NobodysWork } from './work.ts';

/** Far longer than a draft waits on a device to be sent again, in days. */
const KEPT_FOR = 30;

/** By parts, so that no transaction holds a year of keys. */
const AT_ONCE = 10_000;

const FORGET = {
  name: 'forget-old-keys',
  text: `delete from idempotency_key where (actor_id, key) in (
           select actor_id, key from idempotency_key where created_at < $1::timestamptz - make_interval(days => ${KEPT_FOR})
           limit ${AT_ONCE} for update skip locked)`,
};

/** Deletes the keys by which a request sent twice is known (see once.ts), once they are older than 30 days. */
export const forgetOldKeys = ({ sql, now }: NobodysWork): Promise<unknown> => sql.rows(FORGET, [now]);
