import { soughtIn } from '#domain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { connected } from '../../launch/src/postgres/setup.ts';
import { createTestDatabase } from '../../launch/src/testing-database.ts';
import { builtApi, type Actor, type BuiltApi } from './built-api.ts';
import { generate } from './generator/generate.ts';
import { differences, inPages, type Json } from './same-answers.ts';
import { samplesOf, type Sample } from './sample.ts';
import { soughtBy } from './sought-texts.ts';

const people = 600;
let ownerUrl: string;
let url: string;
let migrated: string[];

/** Every index, rule and trigger as the catalogue has it, and whether it holds. */
const SCHEMA = `
  select line from (
    select indexdef as line from pg_indexes where schemaname = 'public'
    union all
    select format('%s %s %s', conrelid::regclass, pg_get_constraintdef(oid), convalidated) from pg_constraint
    where connamespace = 'public'::regnamespace
    union all
    select format('%s %s', pg_get_triggerdef(oid), tgenabled) from pg_trigger where not tgisinternal
    union all
    select format('%s %s %s', c.oid::regclass, c.relpersistence, c.reloptions) from pg_class c
    where c.relnamespace = 'public'::regnamespace
  ) it order by line`;

const schema = () =>
  connected(ownerUrl, async (db) => (await db.query<{ line: string }>(SCHEMA)).rows.map(({ line }) => line));

beforeAll(async () => {
  ({ ownerUrl, url } = await createTestDatabase('bench_spec'));
  migrated = await schema();
  await generate(ownerUrl, { people, today: '2026-11-21', checked: true });
}, 60_000);

const numberOf = (what: string) =>
  connected(ownerUrl, async (db) => Number((await db.query(`select (${what}) as n`)).rows[0].n));

describe('the generated office', () => {
  it('has the schema that the migrations made, to the letter', async () => {
    expect(migrated.length).toBeGreaterThan(200);
    expect(await schema()).toEqual(migrated);
  });

  it.each([
    ['office', 12],
    ['app_user', 60],
    ['person', people],
    ['conversation', people * 10],
    ['fact', people * 20],
    [`follow_up where state = 'PLANNED'`, people * 0.7],
    [`assignment where ended_on is null`, people * 0.7],
  ])('has as many rows of %s as its size says', async (what, rows) => {
    expect(await numberOf(`select count(*) from ${what}`)).toBe(rows);
  });

  it.each([
    ['an issue in every second conversation', `select count(*) * 100 / ${people * 10} from open_issue`, 45, 55],
    [
      'a line about the person in five',
      `select count(*) * 100 / ${people * 20} from fact where about = 'PERSON'`,
      15,
      25,
    ],
    ['sensitive lines', `select count(*) * 1000 / ${people * 20} from fact where is_sensitive`, 15, 45],
    ['lines for oneself', `select count(*) * 1000 / ${people * 20} from fact where audience = 'SELF'`, 30, 70],
    ['answers to lines', `select count(*) * 1000 / ${people * 20} from fact where answers_id is not null`, 90, 150],
    ['issues in five states and more', `select count(distinct state) from open_issue`, 5, 6],
    ['many different words', `select count(distinct text) from fact`, 300, 1_000],
  ])('has %s', async (_, sql, least, most) => {
    const n = await numberOf(sql);
    expect(n).toBeGreaterThanOrEqual(least);
    expect(n).toBeLessThanOrEqual(most);
  });

  it('keeps an answer in the thread of what it answers, about the same person', async () => {
    const astray = `select count(*) from fact f join fact a on a.id = f.answers_id
                    where (f.thread_id, f.person_id) <> (a.thread_id, a.person_id) or f.held_on <= a.held_on`;
    expect(await numberOf(astray)).toBe(0);
  });

  it('gives ids that follow time', async () => {
    const early = `select count(*) from (select held_on, lag(held_on) over (order by id) as before from conversation) c
                   where before > held_on`;
    expect(await numberOf(early)).toBe(0);
  });

  it('signs in a coordinator of the office of each person asked about', async () => {
    const samples = await samplesOf(ownerUrl, 20);
    expect(new Set(samples.map(({ personId }) => personId)).size).toBe(20);
    const known = samples.map(({ cookie }) => `sha256('${cookie.replace('enishi=', '')}')`).join(', ');
    const signedIn = `select count(distinct user_id) from session where token_hash in (${known})`;
    expect(await numberOf(signedIn)).toBe(new Set(samples.map(({ userId }) => userId)).size);
  });
});

describe('a hot statement', () => {
  const big =
    /Seq Scan on (person|conversation|fact|thread_end|open_issue|issue_entry|follow_up|assignment|ownership)\b/;
  let api: BuiltApi;

  beforeAll(async () => {
    api = await builtApi();
  }, 60_000);

  it.each([
    'WHO_ASKS',
    'PERSON_PAGE',
    'TODAY',
    'CALENDAR',
    'CALENDAR_OF_OFFICE',
    'CONTEXT',
    'STORE_FOLLOW_UPS',
  ] as const)('%s reaches every row of a large table by an index, whatever its values', async (name) => {
    const { MINE: CALENDAR, OFFICE: CALENDAR_OF_OFFICE } = api.CALENDARS;
    const statement = { ...api, CALENDAR, CALENDAR_OF_OFFICE }[name];
    const plan = await connected(url, async (db) => {
      // As where tables are large: no scan of one is cheap, and no hash of one fits into memory.
      await db.query(`set enable_seqscan = off; set work_mem = '64kB'; set hash_mem_multiplier = 1`);
      return (await db.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${statement.text}`)).rows;
    });
    expect(plan.map((row) => row['QUERY PLAN']).filter((line) => big.test(line))).toEqual([]);
  });

  it('the calendar of an office looks up the days of what was promised, each kind of day by an index of its own', async () => {
    const { OFFICE } = api.CALENDARS;
    const plan = await connected(url, async (db) =>
      (await db.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${OFFICE.text}`)).rows.map(
        (row) => row['QUERY PLAN'],
      ),
    );
    for (const kind of ['due', 'decide', 'report', 'held_until'])
      expect(plan.join('\n')).toMatch(new RegExp(`Scan (using|on) issue_by_${kind}_on`));
  });
});

describe('a search', () => {
  const SCANNED = `
    select relname, seq_scan::int as scans from pg_stat_xact_user_tables
    where seq_scan > 0 and relname in ('person', 'assignment', 'client', 'site', 'supervisor', 'conversation', 'fact', 'open_issue')`;
  const asked = Array.from({ length: 10 }, (_, kind) => soughtBy(`0000000${kind}`));
  const kinds = [undefined, 'PEOPLE', 'CLIENTS', 'SAID'] as const;

  /** As the coordinator of somebody, and as where tables are large: no scan of one is cheap. */
  const asking = <T>(task: (look: Parameters<BuiltApi['search']>[0], db: pg.Client) => Promise<T>): Promise<T> =>
    connected(url, async (db) => {
      const [{ cookie }] = (await samplesOf(ownerUrl, 1)) as [Sample];
      const token = createHash('sha256').update(cookie.replace('enishi=', '')).digest();
      const { WHO_ASKS, opening, PLANNING, Sql } = await builtApi();
      const now = new Date();
      const actor: Actor = (await db.query({ ...WHO_ASKS, values: [token, now] })).rows[0].answer;
      for (const [setting] of PLANNING.matchAll(/\w+=\w+/g)) await db.query(`set ${setting}`);
      await db.query(`${opening(actor, now, '2026-11-21')}; set local enable_seqscan = off`);
      return task({ actor, today: '2026-11-21', sql: new Sql(db, true) }, db);
    });

  it('reads no table from end to end, whatever is sought and of whatever kind', async () => {
    const { search } = await builtApi();
    const scanned = await asking(async (look, db) => {
      for (const text of asked) for (const kind of kinds) await search(look, { text, kind });
      return (await db.query(SCANNED)).rows;
    });
    expect(scanned).toEqual([]);
  }, 60_000);

  it('is one statement, whose rows are what the product answers', async () => {
    const { search, searchStatement } = await builtApi();
    for (const text of asked)
      await asking(async (look, db) => {
        const { values, ...statement } = searchStatement(look, { text }, soughtIn(text))!;
        const { rows } = await db.query<{ answer: Json }>({ ...statement, values });
        const answer = JSON.parse(JSON.stringify(await search(look, { text }))) as Json;
        expect(differences(answer, inPages(rows[0]!.answer), 'search')).toEqual([]);
      });
  }, 60_000);
});
