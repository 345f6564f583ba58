import { readFileSync } from 'node:fs';
import pg from 'pg';
import { connected } from '../../../launch/src/postgres/setup.ts';
import type { Database } from '../bench-database.ts';
import { builtApi } from '../built-api.ts';

/** So many connections plan at the same time, as in a worker; so many write the bare rows. */
export const HANDS = 2;

export interface Planned {
  readonly seconds: number;
  readonly rows: number;
  /** Of the processes of PostgreSQL that did it, in MiB together, as they were looked at four times a second. */
  readonly memory: readonly number[];
}

/** A night's planning by the product, in an organisation that was not planned today. */
export async function planned({ url, ownerUrl }: Database): Promise<Planned> {
  await connected(ownerUrl, (db) => db.query('delete from nightly_run'));
  const { planMilestones, Sql, PLANNING } = await builtApi();
  const pool = new pg.Pool({ connectionString: url, max: HANDS, options: PLANNING });
  try {
    const pids = await Promise.all(Array.from({ length: HANDS }, () => pidOf(pool)));
    const memory: number[] = [];
    const look = () => memory.push(pids.reduce((sum, pid) => sum + memoryOf(pid), 0));
    const watch = setInterval(look, 250);
    const begun = performance.now();
    const rows = await planMilestones({ sql: new Sql(pool, true, HANDS) }).finally(() => clearInterval(watch));
    const seconds = (performance.now() - begun) / 1000;
    look();
    return { seconds, rows, memory };
  } finally {
    await pool.end();
  }
}

const pidOf = async (pool: pg.Pool): Promise<number> =>
  (await pool.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;

const memoryOf = (pid: number): number =>
  Number(/RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
