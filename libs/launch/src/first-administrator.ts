import { createHash, randomBytes, randomUUIDv7 as newId } from 'node:crypto';
import { connected } from './postgres/setup.ts';

/** While nobody can sign in: a fresh link by which the first administrator signs up. The one before it is dead. */
export async function firstAdministratorLink(url: string, publicUrl: string): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const made = await connected(url, async (db) => {
    await db.query('begin');
    await db.query(`delete from one_time_link where kind = 'FIRST_ADMINISTRATOR' and used_at is null`);
    const { rowCount } = await db.query(
      `insert into one_time_link (id, kind, token_hash, expires_at)
       select $1, 'FIRST_ADMINISTRATOR', $2, now() + interval '7 days' where not exists (select from app_user)`,
      [newId(), createHash('sha256').update(token).digest()],
    );
    await db.query('commit');
    return rowCount === 1;
  });
  return made ? `${publicUrl}/first-administrator#${token}` : null;
}
