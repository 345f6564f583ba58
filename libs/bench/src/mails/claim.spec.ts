import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { createTestDatabase } from '../../../launch/src/testing-database.ts';
import { FINISHED, USERS, WAITING } from './finished.sql.ts';

let url: string;

beforeAll(async () => {
  const database = await createTestDatabase('bench_claim');
  ({ url } = database);
  await connected(database.ownerUrl, async (db) => {
    await db.query(USERS);
    await db.query(FINISHED, [20_000]);
    await db.query(WAITING, [200]);
    await db.query('analyze');
  });
});

const SCANNED = `
  select relname, seq_scan::int as scans from pg_stat_xact_user_tables
  where relname in ('delivery', 'reminder') and seq_scan > 0`;

describe('the claim of the next mails', () => {
  it('finds them by an index, however many are done', async () => {
    await connected(url, async (db) => {
      await db.query('set plan_cache_mode = force_generic_plan; begin');
      const claim = 'select count(*)::int as n from claim_deliveries($1, 10, make_interval(secs => 120), 60)';
      const { rows } = await db.query(claim, [randomUUID()]);
      expect([rows, (await db.query(SCANNED)).rows]).toEqual([[{ n: 10 }], []]);
      await db.query('rollback');
    });
  });
});
