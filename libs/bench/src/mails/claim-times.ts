import { randomUUID } from 'node:crypto';
import { connected } from '../../../launch/src/postgres/setup.ts';
import type { Database } from '../bench-database.ts';
import { WAITING } from './finished.sql.ts';

const CLAIMS = 1_000;
/** The first few plan their statements. */
const RUNNING_IN = 20;
const BATCH = 10;
const CLAIM = { name: 'claim', text: 'select * from claim_deliveries($1, $2, make_interval(secs => 120), 60)' };

/** How long each claim of the next batch took, the shortest first, in milliseconds: as a worker of the product asks. */
export async function claimTimes({ ownerUrl, url }: Database): Promise<number[]> {
  await connected(ownerUrl, (db) => db.query(WAITING, [(CLAIMS + RUNNING_IN) * BATCH]));
  const times = await connected(url, async (db) => {
    await db.query('set plan_cache_mode = force_generic_plan; set jit = off');
    const worker = randomUUID();
    const all: number[] = [];
    for (let at = 0; at < CLAIMS + RUNNING_IN; at++) {
      const begun = performance.now();
      await db.query({ ...CLAIM, values: [worker, BATCH] });
      all.push(performance.now() - begun);
    }
    return all.slice(RUNNING_IN);
  });
  return times.sort((a, b) => a - b);
}
