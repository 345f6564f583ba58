import type { DataSource } from 'typeorm';
import { Session } from '../accounts/session.entity.ts';
import { hashOf, newToken } from '../accounts/token.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { NOON, type TestDatabase } from './in-work.ts';

/** The database at the moment at which specs play; what is written here is committed. */
export async function openDatabase(owner: DataSource): Promise<TestDatabase & { close(): Promise<void> }> {
  const runner = owner.createQueryRunner();
  const client = (await runner.connect()) as TestDatabase['client'];
  await client.query(`set enishi.now = '${NOON.toISOString()}'; set enishi.today = '2026-11-21'`);
  return { db: runner.manager, client, close: () => runner.release() } as unknown as TestDatabase & {
    close(): Promise<void>;
  };
}

/** A signed-in browser of that user, as the header that it sends. */
export async function cookieAtNoon({ db }: TestDatabase, { id: userId }: Pick<Actor, 'id'>): Promise<string> {
  const token = newToken();
  await add(db, Session, { userId, tokenHash: hashOf(token), lastSeenAt: NOON });
  return `enishi=${token}`;
}
