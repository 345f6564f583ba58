import { beforeAll, describe, expect, it } from '@jest/globals';
import { connected } from '../../launch/src/postgres/setup.ts';
import { createTestDatabase } from '../../launch/src/testing-database.ts';
import { generate } from './generator/generate.ts';

const people = 200;
let ownerUrl: string;

beforeAll(async () => {
  ({ ownerUrl } = await createTestDatabase('bench_spec'));
  await connected(ownerUrl, (db) => generate(db, { people, today: '2026-11-21', checked: true }));
});

const count = (what: string) =>
  connected(ownerUrl, async (db) => Number((await db.query(`select count(*) as n from ${what}`)).rows[0].n));

describe('the generated office', () => {
  it.each([
    ['office', 12],
    ['app_user', 60],
    ['person', people],
    ['conversation', people * 10],
    ['fact', people * 20],
    [`follow_up where state = 'PLANNED'`, people * 0.7],
  ])('has as many rows of %s as its size says', async (what, rows) => {
    expect(await count(what)).toBe(rows);
  });
});
