import { beforeEach, describe, expect, it } from '@jest/globals';
import { connected } from './postgres/setup.ts';
import { prepareDatabase } from './prepare-database.ts';
import { resetDemo } from './reset-demo.ts';
import { createTestDatabase } from './testing-database.ts';

let database: { ownerUrl: string; url: string };
beforeEach(async () => {
  database = await createTestDatabase('enishi_demo');
});

const ask = (sql: string, url = database.ownerUrl) => connected(url, async (db) => (await db.query(sql)).rows);

describe('resetting the demo', () => {
  it('leaves a database alone that was not made as a demo', async () => {
    await prepareDatabase(database.ownerUrl, false);
    await ask(`insert into office (id, name) values (gen_random_uuid(), '本物の支店')`);
    await expect(resetDemo(database.ownerUrl)).rejects.toThrow('not marked as a demo');
    expect(await ask('select name from office')).toEqual([{ name: '本物の支店' }]);
  });

  it('leaves a database alone that says nothing of itself', async () => {
    await expect(resetDemo(database.ownerUrl)).rejects.toThrow('not marked as a demo');
  });

  it('tells the demo anew, and lets the serving role work in it', async () => {
    await prepareDatabase(database.ownerUrl, true);
    const before = await ask('select count(*) from person');
    await ask(`insert into office (id, name) values (gen_random_uuid(), '試しの支店')`);
    await resetDemo(database.ownerUrl);
    expect(await ask(`select from office where name = '試しの支店'`)).toEqual([]);
    expect(await ask('select count(*) from person')).toEqual(before);
    expect(await ask('select is_demo from installation', database.url)).toEqual([{ is_demo: true }]);
  }, 60_000);
});
