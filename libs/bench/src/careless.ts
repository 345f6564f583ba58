import type pg from 'pg';
import { connected } from '../../launch/src/postgres/setup.ts';

/** Invented rows can be made anew: until they are measured, nothing waits for a disk. */
const CARELESS = {
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
};

/** Afterwards the cluster writes as production does, and has nothing left to write. */
export const carelessly = (ownerUrl: string, work: () => Promise<void>): Promise<void> =>
  connected(ownerUrl, async (db) => {
    try {
      for (const [name, value] of Object.entries(CARELESS)) await db.query(`alter system set ${name} = '${value}'`);
      await db.query('select pg_reload_conf()');
      await work();
    } finally {
      await asInProduction(db);
      await db.query('checkpoint');
    }
  });

export async function asInProduction(db: pg.Client): Promise<void> {
  for (const name of Object.keys(CARELESS)) await db.query(`alter system reset ${name}`);
  await db.query('select pg_reload_conf()');
}
