import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { todayFor, type Actor } from '../core/actor.ts';
import { Sql } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { NOON } from './noon.ts';

/** Runs a command or a read as the product would, within a transaction: as this actor, in the serving role, undone if it is refused. */
export async function actingAs<T>(
  { client, db }: { readonly client: PoolClient; readonly db: EntityManager },
  actor: Actor,
  task: (work: Work) => Promise<T>,
  now = NOON,
): Promise<T> {
  const today = todayFor(actor, now);
  await client.query(
    `savepoint work; set local role enishi_app; set local enishi.actor = '${actor.id}';
     set local enishi.offices = '{${actor.seenOffices.join(',')}}';
     set local enishi.now = '${now.toISOString()}'; set local enishi.today = '${today}'`,
  );
  try {
    const answer = await task({ db, sql: new Sql(client, true), actor, now, today });
    await client.query('reset role');
    return answer;
  } catch (error) {
    await client.query('rollback to savepoint work; reset role');
    throw error;
  }
}
