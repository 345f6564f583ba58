import type { Day } from '#domain';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { createTestDatabase } from '../../../launch/src/testing-database.ts';
import { builtApi, type BuiltApi } from '../built-api.ts';
import { emptied } from './bare-plan.ts';
import { openOffices } from './filled.ts';
import { loopsOverSets } from './loops.ts';
import { worksSql } from './works.sql.ts';

const works = 900;
const today: Day = '2026-11-21';
let ownerUrl: string;
let url: string;
let api: BuiltApi;

beforeAll(async () => {
  ({ ownerUrl, url } = await createTestDatabase('bench_planning'));
  api = await builtApi();
  await connected(ownerUrl, async (db) => {
    await openOffices(db, works, today);
    for (const statement of worksSql(works, today)) await db.query(statement);
  });
}, 60_000);

beforeEach(() =>
  connected(ownerUrl, async (db) => {
    await emptied(db);
    await db.query('delete from nightly_run');
  }),
);

/** As on that day, and as where tables are large: no scan of one is cheap. */
const options = () => `${api.PLANNING} -c enishi.now=${today}T03:00:00Z -c enable_seqscan=off`;

/** How many statements a night takes by so many connections, and what it changes. */
async function night(hands: number, atOnce?: number) {
  const pool = new pg.Pool({ connectionString: url, max: hands, options: options() });
  let statements = 0;
  const query = (...asked: unknown[]) => {
    statements += 1;
    return Reflect.apply(pool.query, pool, asked) as ReturnType<pg.Pool['query']>;
  };
  const sql = new api.Sql({ query } as Pick<pg.ClientBase, 'query'>, true, hands);
  const changed = await api.planMilestones({ sql }, atOnce).finally(() => pool.end());
  return { statements, changed };
}

const rows = <T extends pg.QueryResultRow>(text: string) =>
  connected(ownerUrl, async (db) => (await db.query<T>(text)).rows);

const plan = () =>
  rows(`
    select rule_id, assignment_id, occurrence, milestone_on, planned_on as due_on, owner_id from follow_up union all
    select rule_id, assignment_id, occurrence, milestone_on, due_on, owner_id from milestone_call order by 1, 2, 3`);

const SCANNED = `
  select relname, seq_scan::int as scans from pg_stat_xact_user_tables
  where seq_scan > 0 and relname in ('person', 'assignment', 'contract_term', 'ownership', 'follow_up', 'milestone_call')`;

describe('the plan of a whole organisation', () => {
  it('is the same by one connection and by two, in one part and in many', async () => {
    const { changed } = await night(1);
    const whole = await plan();
    expect(changed).toBe(whole.length);
    expect(whole.length).toBeGreaterThan(works / 2);
    await connected(ownerUrl, emptied);
    await rows('delete from nightly_run');
    expect((await night(2, 50)).changed).toBe(changed);
    expect(await plan()).toEqual(whole);
  });

  it('takes three statements and one for each part, however many people there are in it', async () => {
    expect((await night(2, 300)).statements).toBe(3 + 4);
    await rows('delete from nightly_run');
    expect((await night(2, 900)).statements).toBe(3 + 2);
  });

  it('changes nothing in a night with nothing new', async () => {
    await night(2, 100);
    await rows('delete from nightly_run');
    expect(await night(2, 100)).toMatchObject({ changed: 0 });
  });

  it('reads no large table from end to end, neither at first nor on the day after', async () => {
    const client = new pg.Client({ connectionString: url, options: options() });
    await client.connect();
    await client.query('begin');
    for (const day of [today, '2026-11-22']) {
      await client.query(`set local enishi.now = '${day}T03:00:00Z'`);
      expect(await api.planMilestones({ sql: new api.Sql(client, true) }, 100)).toBeGreaterThan(0);
      expect((await client.query(SCANNED)).rows).toEqual([]);
    }
    await client.end();
  });

  it.each(['plan_milestones', 'replan_many_works', 'replan_rule'])(
    '%s loops over no set once for each row of another',
    async (named) => {
      expect(await connected(ownerUrl, (db) => loopsOverSets(db, named))).toEqual([]);
    },
  );
});
