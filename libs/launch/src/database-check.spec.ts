import { describe, expect, it } from '@jest/globals';
import { checkDatabase, judge } from './database-check.ts';
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

  it('is refused when it is too old', () => {
    expect(() => judge('DATABASE_URL', { version: 140_012, allPowerful: false })).toThrow(
      'The database in DATABASE_URL is PostgreSQL 14; Enishi needs 15 to 18.',
    );
  });

  it('is doubted when it is newer than any that was tried', () => {
    expect(judge('DATABASE_URL', { version: 150_000, allPowerful: false })).toEqual([]);
    expect(judge('DATABASE_URL', { version: 190_001, allPowerful: false })).toEqual([
      'PostgreSQL 19 is newer than any that Enishi was tried with (15 to 18).',
    ]);
  });
});
