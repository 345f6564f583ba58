import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { firstAdministratorLink } from './first-administrator.ts';
import { connected } from './postgres/setup.ts';
import { createTestDatabase } from './testing-database.ts';

let url: string;
beforeAll(async () => ({ url } = await createTestDatabase('enishi_first_administrator')));

const links = () =>
  connected(url, async (db) => (await db.query<{ token_hash: Buffer }>('select token_hash from one_time_link')).rows);

const hashIn = (link: string | null) =>
  createHash('sha256')
    .update(link?.split('#')[1] ?? '')
    .digest();

describe('the first administrator’s link', () => {
  it('is kept as a hash alone', async () => {
    const link = await firstAdministratorLink(url, 'https://enishi.example.jp');
    expect(link).toMatch(/^https:\/\/enishi\.example\.jp\/first-administrator#[\w-]{43}$/);
    expect(await links()).toEqual([{ token_hash: hashIn(link) }]);
  });

  it('dies when a fresh one is made', async () => {
    const second = await firstAdministratorLink(url, 'https://enishi.example.jp');
    expect(await links()).toEqual([{ token_hash: hashIn(second) }]);
  });

  it('is offered no more once there is a user', async () => {
    await connected(url, (db) =>
      db.query(`insert into app_user (id, email, name) values (gen_random_uuid(), 'first@enishi.example', '最初')`),
    );
    expect(await firstAdministratorLink(url, 'https://enishi.example.jp')).toBeNull();
    expect(await links()).toEqual([]);
  });
});
