import { expect, it } from '@jest/globals';
import { anOffice, aUser } from '../testing/builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { forgetOldKeys } from './forget-old-keys.ts';
import { newId } from './id.ts';
import { Sql } from './sql.ts';

const database = useDatabase();

it('forgets the keys of requests that were sent more than 30 days ago, and no other', async () => {
  const { id } = await aUser(database, await anOffice(database));
  const keys = { old: newId(), young: newId() };
  const sent = (key: string, days: number) =>
    database.client.query(
      `insert into idempotency_key (actor_id, key, request_hash, created_at)
       values ($1, $2, '', clock_now() - make_interval(days => $3, mins => 1))`,
      [id, key, days],
    );
  await sent(keys.old, 30);
  await sent(keys.young, 29);
  await database.client.query('set local role enishi_app');
  await forgetOldKeys({ sql: new Sql(database.client, true), db: database.db, now: NOON, actor: null });
  await database.client.query('reset role');
  const { rows } = await database.client.query('select key from idempotency_key');
  expect(rows).toEqual([{ key: keys.young }]);
});
