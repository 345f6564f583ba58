import type pg from 'pg';
import { runMigrations } from './migrations.ts';
import { connected } from './postgres/setup.ts';

/** OWASP's least for argon2id, which is the library's default kind; the API asks the same of a hash. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface Prepared {
  migrations: number;
  /** Whether this call made the installation, and with it the demo where one is wanted. */
  isNew: boolean;
  /** How long it took to fill it with the demo; 0 where it was not. */
  seconds: number;
}

/** Migrates as the owner; a new database is marked as demo or not, for good, and a demo one is filled. */
export async function prepareDatabase(ownerUrl: string, demo: boolean): Promise<Prepared> {
  const migrations = await runMigrations(ownerUrl);
  return { migrations, ...(await connected(ownerUrl, (db) => install(db, demo))) };
}

async function install(db: pg.Client, demo: boolean): Promise<Pick<Prepared, 'isNew' | 'seconds'>> {
  await db.query('begin');
  const { rowCount } = await db.query('insert into installation (is_demo) values ($1) on conflict do nothing', [demo]);
  const isNew = rowCount === 1;
  const begun = performance.now();
  if (isNew && demo) await seed(db);
  const seconds = (performance.now() - begun) / 1000;
  await db.query('commit');
  return { isNew, seconds };
}

/** What only the first start needs is loaded then only. */
async function seed(db: pg.Client): Promise<void> {
  const [{ seedDemo }, { dayIn }, { hash }] = await Promise.all([
    import('#db/seeds/seed.ts'),
    import('#domain'),
    import('@node-rs/argon2'),
  ]);
  await seedDemo(db, dayIn('Asia/Tokyo', new Date()), (password) => hash(password, argon2id));
}

/** Null: no installation yet. */
export const isDemo = (url: string): Promise<boolean | null> =>
  connected(url, async (db) => {
    const { rows } = await db.query<{ is_demo: boolean }>('select is_demo from installation');
    return rows[0]?.is_demo ?? null;
  });
