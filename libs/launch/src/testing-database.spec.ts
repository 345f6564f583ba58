import { describe, expect, it } from '@jest/globals';
import { connected } from './postgres/setup.ts';
import { createTestDatabase, workersDatabase } from './testing-database.ts';

describe('a test database', () => {
  it('has the newest schema, and lets the serving role read it', async () => {
    const { url } = await createTestDatabase('enishi_spec');
    const offices = await connected(url, async (db) => (await db.query('select count(*)::int as n from office')).rows);
    expect(offices).toEqual([{ n: 0 }]);
  });

  it('lets the serving role own nothing', async () => {
    const { url } = await createTestDatabase('enishi_spec');
    await expect(connected(url, (db) => db.query('drop table installation'))).rejects.toThrow('must be owner');
  });
});

describe('the database of a worker', () => {
  it('is lent again where nothing was left in it, and made anew where something was', async () => {
    const { ownerUrl } = await workersDatabase();
    const ask = (sql: string) => connected(ownerUrl, async (db) => (await db.query<{ n: number }>(sql)).rows[0]?.n);
    const whichOne = `select oid::int as n from pg_database where datname = current_database()`;
    const first = await ask(whichOne);
    await workersDatabase();
    expect(await ask(whichOne)).toBe(first);
    await ask(`insert into office (id, name) values (gen_random_uuid(), '横浜支店')`);
    await workersDatabase();
    expect(await ask(whichOne)).not.toBe(first);
    expect(await ask('select count(*)::int as n from office')).toBe(0);
  });
});
