import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { workersDatabase } from '../../../libs/launch/src/testing-database.ts';
import type { Actor } from '../core/actor.ts';
import type { Work } from '../core/work.ts';
import { dataSourceFor } from '../data-source.ts';
import { actingAs } from './acting.ts';
import { NOON } from './noon.ts';

export { NOON };

/** The database of this worker, alone for one spec file; each test runs in a transaction that is rolled back. */
export function useDatabase() {
  let source: DataSource;
  let runner: QueryRunner;
  let client: PoolClient;

  beforeAll(async () => {
    const { ownerUrl } = await workersDatabase();
    source = await dataSourceFor(ownerUrl, 2).initialize();
  });
  afterAll(() => source.destroy());

  beforeEach(async () => {
    runner = source.createQueryRunner();
    client = (await runner.connect()) as PoolClient;
    await client.query(`begin; set local enishi.now = '${NOON.toISOString()}'; set local enishi.today = '2026-11-21'`);
  });
  afterEach(async () => {
    await client.query('rollback');
    await runner.release();
  });

  return {
    /** The database as its owner sees it: for builders and for looking behind the curtain. */
    get db(): EntityManager {
      return runner.manager;
    },
    get client(): PoolClient {
      return client;
    },

    /** Runs a command or a read as the product would: as this actor, in the serving role, undone if it is refused. */
    as: <T>(actor: Actor, task: (work: Work) => Promise<T>, now = NOON): Promise<T> =>
      actingAs({ client, db: runner.manager }, actor, task, now),

    /** How many statements the task sends, beside those that say who asks and that end its transaction. */
    async statementsOf(task: () => Promise<unknown>): Promise<number> {
      const send = client.query;
      let count = 0;
      client.query = ((...query: Parameters<typeof send>) => {
        if (!/^savepoint work|^reset role/.test(String(query[0]))) count += 1;
        return send.apply(client, query);
      }) as typeof send;
      try {
        await task();
      } finally {
        client.query = send;
      }
      return count;
    },
  };
}

export type TestDatabase = ReturnType<typeof useDatabase>;
