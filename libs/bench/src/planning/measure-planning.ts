import { dayIn } from '#domain';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { say } from '../../../launch/src/say.ts';
import { dropDatabase, type Database } from '../bench-database.ts';
import { builtApi } from '../built-api.ts';
import { verdict, type Verdict } from '../reaches.ts';
import { aligned } from '../table.ts';
import { filledWithWorks } from './filled.ts';

const NAME = 'enishi_planning';
const SECONDS = 60;
const TIMES_BARE = 1.5;
const TIMES_MEMORY = 1.3;

/** Said below the table, so that nobody has to look into the sources. */
const BARE_IS =
  'bare: the rows that the planning wrote, by one INSERT a table in one transaction, from a table that holds them ready; all indexes, keys and rules of their tables in place.';

interface Planned {
  readonly seconds: number;
  readonly rows: number;
  /** Of the process of PostgreSQL that did it, in MiB, as it was looked at four times a second. */
  readonly memory: readonly number[];
}

/** A night's planning of a whole organisation, beside the same rows written barely; and a night in which nothing is new. */
export async function measurePlanning(cluster: Database, works: number): Promise<Verdict[]> {
  const today = dayIn('Asia/Tokyo', new Date());
  say(`Generating ${works.toLocaleString('en')} assignments ...`);
  const database = await filledWithWorks(cluster, NAME, works, today);
  say('Planning ...');
  const first = await planned(database);
  const rows = await connected(database.ownerUrl, written);
  const bare = await connected(database.ownerUrl, writeBare);
  const again = await planned(database);
  await dropDatabase(cluster, NAME);

  const [early, late] = [Math.max(...quarter(first.memory, 0)), Math.max(...quarter(first.memory, 3))];
  const line = (what: string, seconds: number, count: number, more: string[]) => [
    what,
    count.toLocaleString('en'),
    seconds.toFixed(1),
    ...more,
  ];
  say(
    `\n${aligned([
      [`${works.toLocaleString('en')} assignments`, 'rows', 's', 'times bare', 'MiB'],
      line('planned', first.seconds, first.rows, [(first.seconds / bare).toFixed(2), late.toFixed(0)]),
      line('bare', bare, rows, ['', '']),
      line('a night with nothing new', again.seconds, again.rows, ['', Math.max(...again.memory).toFixed(0)]),
    ])}\n\n${BARE_IS}\n`,
  );
  return [
    verdict(`planning of ${works.toLocaleString('en')} assignments: seconds`, first.seconds, '≤', SECONDS),
    verdict('planning: times the bare rows', first.seconds / bare, '≤', TIMES_BARE),
    verdict('planning: memory in the last quarter / in the first', late / early, '≤', TIMES_MEMORY),
    verdict('planning: a night with nothing new, rows changed', again.rows, '≤', 0),
    verdict('planning: a night with nothing new, seconds', again.seconds, '≤', SECONDS),
  ];
}

async function planned({ url, ownerUrl }: Database): Promise<Planned> {
  await connected(ownerUrl, (db) => db.query('delete from nightly_run'));
  const { planMilestones, Sql, PLANNING } = await builtApi();
  const client = new pg.Client({ connectionString: url, options: PLANNING });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(memoryOf(rows[0]!.pid)), 250);
  try {
    const begun = performance.now();
    const made = await planMilestones({ sql: new Sql(client, true) });
    return { seconds: (performance.now() - begun) / 1000, rows: made, memory: [...memory, memoryOf(rows[0]!.pid)] };
  } finally {
    clearInterval(watch);
    await client.end();
  }
}

const memoryOf = (pid: number): number =>
  Number(/RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const quarter = (all: readonly number[], which: number): readonly number[] => {
  const size = Math.ceil(all.length / 4);
  return which === 0 ? all.slice(0, size) : all.slice(-size);
};

const PLANS = ['follow_up', 'milestone_call'];

const written = async (db: pg.Client): Promise<number> => {
  const { rows } = await db.query<{ n: number }>(
    `select sum(n)::int as n from (${PLANS.map((it) => `select count(*) as n from ${it}`).join(' union all ')}) c`,
  );
  return rows[0]!.n;
};

/** The same rows once more, into empty tables. In seconds. */
async function writeBare(db: pg.Client): Promise<number> {
  for (const table of PLANS) await db.query(`create table kept_${table} as select * from ${table}`);
  await db.query(`truncate ${PLANS.join(', ')} cascade`);
  const begun = performance.now();
  await db.query('begin');
  for (const table of PLANS) await db.query(`insert into ${table} select * from kept_${table}`);
  await db.query('commit');
  const seconds = (performance.now() - begun) / 1000;
  for (const table of PLANS) await db.query(`drop table kept_${table}; analyze ${table}`);
  return seconds;
}
