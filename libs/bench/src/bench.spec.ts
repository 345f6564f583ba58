import { beforeAll, describe, expect, it } from '@jest/globals';
import { connected } from '../../launch/src/postgres/setup.ts';
import { createTestDatabase } from '../../launch/src/testing-database.ts';
import { builtApi, type BuiltApi } from './built-api.ts';
import { generate } from './generator/generate.ts';
import { samplesOf } from './sample.ts';

const people = 600;
let ownerUrl: string;
let url: string;

beforeAll(async () => {
  ({ ownerUrl, url } = await createTestDatabase('bench_spec'));
  await connected(ownerUrl, (db) => generate(db, { people, today: '2026-11-21', checked: true }));
}, 60_000);

const numberOf = (what: string) =>
  connected(ownerUrl, async (db) => Number((await db.query(`select (${what}) as n`)).rows[0].n));

describe('the generated office', () => {
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

  it.each(['WHO_ASKS', 'PERSON_PAGE', 'TODAY', 'CONTEXT', 'STORE_FOLLOW_UPS'] satisfies (keyof BuiltApi)[])(
    '%s reaches every row of a large table by an index, whatever its values',
    async (name) => {
      const plan = await connected(url, async (db) => {
        // As where tables are large: no scan of one is cheap, and no hash of one fits into memory.
        await db.query(`set enable_seqscan = off; set work_mem = '64kB'; set hash_mem_multiplier = 1`);
        return (await db.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${api[name].text}`)).rows;
      });
      expect(plan.map((row) => row['QUERY PLAN']).filter((line) => big.test(line))).toEqual([]);
    },
  );
});
