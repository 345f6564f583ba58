import { describe, expect, it } from '@jest/globals';
import { checkDatabase } from './database-check.ts';
import { connected } from './postgres/setup.ts';
import { freePort } from './ports.ts';
import { createTestDatabase } from './testing-database.ts';

describe('a database of one’s own', () => {
  it('is served from when it is reachable and migrated', async () => {
    const { url } = await createTestDatabase('enishi_check');
    expect(await checkDatabase(url)).toEqual([]);
  });

  it('is refused with one sentence when nobody answers', async () => {
    const url = `postgres://web:secret@127.0.0.1:${await freePort()}/enishi`;
    await expect(checkDatabase(url)).rejects.toThrow(
      /^The database in DATABASE_URL cannot be reached: connect ECONNREFUSED/,
    );
  });

  it('is refused with one sentence when the password is wrong', async () => {
    const { url } = await createTestDatabase('enishi_check');
    const guessed = Object.assign(new URL(url), { password: 'guess' }).href;
    await expect(checkDatabase(guessed)).rejects.toThrow(/cannot be reached: password authentication failed/);
  });

  it('is refused with one sentence when it has not been migrated', async () => {
    const { ownerUrl, url } = await createTestDatabase('enishi_check');
    await connected(ownerUrl, (db) => db.query('drop table migrations'));
    await expect(checkDatabase(url)).rejects.toThrow('run npm run migrate first');
  });

  it('is doubted when a superuser is to serve from it', async () => {
    const { ownerUrl } = await createTestDatabase('enishi_check');
    expect(await checkDatabase(ownerUrl)).toEqual([
      'DATABASE_URL signs in as a superuser; a role that owns nothing is safer.',
    ]);
  });
});
