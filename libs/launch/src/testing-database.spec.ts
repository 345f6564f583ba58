import { describe, expect, it } from '@jest/globals';
import { connected } from './postgres/setup.ts';
import { createTestDatabase } from './testing-database.ts';

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
