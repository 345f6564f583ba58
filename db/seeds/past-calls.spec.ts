import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from '../../libs/launch/src/testing-database.ts';
import { userIds } from './company.ts';
import { seedDemo } from './seed.ts';

const today = '2026-11-21';
let db: pg.Client;

beforeAll(async () => {
  const { ownerUrl } = await createTestDatabase('enishi_past_calls_spec');
  db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  await seedDemo(db, today, (password) => Promise.resolve(`hashed ${password}`));
}, 60_000);
afterAll(() => db.end());

const count = async (where: string, values: unknown[] = []) =>
  (await db.query<{ n: number }>(`select count(*)::int as n from milestone_call c where ${where}`, values)).rows[0]
    ?.n ?? 0;

it('tells of calls made in time and late, let go, still waiting, and of wishes', async () => {
  const made = await count(`state = 'DONE' and done_on <= window_until_on`);
  const late = await count(`state = 'DONE' and done_on > window_until_on`);
  expect(made).toBeGreaterThan(late);
  expect(late).toBeGreaterThan(0);
  expect(await count('dropped_on is not null')).toBeGreaterThan(0);
  expect(await count(`state = 'PLANNED' and due_on < $1`, [today])).toBeGreaterThan(0);
  expect(await count(`outcome = 'WISH' and issue_id is not null`)).toBeGreaterThan(0);
});

it('lets one call be due today, for the manager who signs in', async () => {
  expect(await count(`state = 'PLANNED' and due_on = $1 and owner_id = $2`, [today, userIds.kawabata])).toBeGreaterThan(
    0,
  );
});

it('lets no sales owner make one', async () => {
  const sold = `exists (select from ownership o where o.assignment_id = c.assignment_id and o.role = 'SALES' and o.until_on is null
    and o.user_id in (c.owner_id, c.done_by_id))`;
  expect(await count(sold)).toBe(0);
});
