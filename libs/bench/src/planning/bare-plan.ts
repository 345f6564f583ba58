import type pg from 'pg';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { HANDS } from './planned.ts';

/** Said below the table, so that nobody has to look into the sources. */
export const BARE_IS = `bare: the rows that the planning wrote, half of them by each of ${HANDS} connections as the product has, by one INSERT a table in one transaction, from tables that hold them ready; all indexes, keys and rules of their tables in place. Both twice in turn, into empty tables after a checkpoint; the better of each.`;

const PLANS = ['follow_up', 'milestone_call'];
const hands = Array.from({ length: HANDS }, (_, hand) => hand);

/** Puts what was planned aside, in the order in which it lies: how many rows. */
export async function keepPlanned(db: pg.Client): Promise<number> {
  let rows = 0;
  for (const table of PLANS) {
    const { rows: counted } = await db.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    const n = counted[0]!.n;
    for (const hand of hands) {
      const [from, to] = [Math.floor((n * hand) / HANDS), Math.floor((n * (hand + 1)) / HANDS)];
      await db.query(
        `create table kept_${table}_${hand} as select * from ${table} order by ctid offset ${from} limit ${to - from}`,
      );
    }
    rows += n;
  }
  return rows;
}

/** As it was before anything was planned. */
export async function emptied(db: pg.Client): Promise<void> {
  await db.query(`truncate ${PLANS.join(', ')} cascade`);
  await db.query('checkpoint');
}

/** The kept rows once more. In seconds. */
export async function writeBare(ownerUrl: string): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    hands.map((hand) =>
      connected(ownerUrl, async (db) => {
        await db.query('begin');
        for (const table of PLANS) await db.query(`insert into ${table} select * from kept_${table}_${hand}`);
        await db.query('commit');
      }),
    ),
  );
  return (performance.now() - begun) / 1000;
}
