import { migrations } from '#db/migrations/index.ts';
import { connected } from './postgres/setup.ts';

/** Brings the schema up to date, as its owner; all of it or nothing. Answers how many migrations were run. */
export async function runMigrations(ownerUrl: string): Promise<number> {
  if (!(await missingMigrations(ownerUrl)).length) return 0;
  // Loaded when it is needed only: most starts have nothing to migrate, and shall be quick.
  const { DataSource } = await import('typeorm');
  const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations, migrationsTransactionMode: 'all' });
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    // So that the serving role can see whether the schema is the one it was built for.
    await source.query('grant select on migrations to enishi_app');
    return ran.length;
  } finally {
    await source.destroy();
  }
}

/** The migrations that this database still lacks; all of them where it has no schema, or shows none. */
export async function missingMigrations(url: string): Promise<string[]> {
  const names = migrations.map((migration) => migration.name);
  const known = await connected(url, async (db) => {
    const { rows } = await db.query<{ readable: boolean }>(
      `select coalesce(has_table_privilege(to_regclass('public.migrations'), 'select'), false) as readable`,
    );
    if (!rows[0]?.readable) return [];
    return (await db.query<{ name: string }>('select name from public.migrations')).rows.map((row) => row.name);
  });
  return names.filter((name) => !known.includes(name));
}
