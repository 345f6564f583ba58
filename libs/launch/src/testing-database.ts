import { connected } from './postgres/setup.ts';
import { runMigrations } from './migrations.ts';

const template = 'enishi_template';

/** An own database with the newest schema and no rows, replacing one of that name. `url` is the serving role's. */
export async function createTestDatabase(name: string): Promise<{ ownerUrl: string; url: string }> {
  const { TEST_DATABASE_OWNER_URL: server, TEST_DATABASE_URL: web } = process.env;
  if (!server || !web) throw new Error('Start specs with: npx node libs/launch/src/jest.ts <path>');
  await connected(server, async (db) => {
    await db.query(`drop database if exists ${db.escapeIdentifier(name)} with (force)`);
    await db.query(`create database ${db.escapeIdentifier(name)} template ${template}`);
  });
  return { ownerUrl: at(server, name), url: at(web, name) };
}

/** What specs undid lies about until a vacuum; from so many bytes on it would make those after them slower. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * The one database of this Jest worker, for specs that undo all they do: to make one for each file takes as long as many a
 * file itself. Where one is too large, or somebody left something in it, it is made anew.
 */
export async function workersDatabase(): Promise<{ ownerUrl: string; url: string }> {
  const { TEST_DATABASE_OWNER_URL: server = '', TEST_DATABASE_URL: web = '' } = process.env;
  const name = `enishi_worker_${process.env['JEST_WORKER_ID']}`;
  const size = `select pg_database_size(datname) < ${MOST_BYTES} as fits from pg_database where datname = '${name}'`;
  const isThere = server && (await answer(server, size));
  const isClean = isThere && (await answer(at(server, name), 'select not exists (select from office) as clean'));
  return isClean ? { ownerUrl: at(server, name), url: at(web, name) } : createTestDatabase(name);
}

const answer = (url: string, sql: string): Promise<boolean> =>
  connected(url, async (db) => Object.values((await db.query<Record<string, boolean>>(sql)).rows[0] ?? {})[0] ?? false);

/** Once for a run: what every test database is a copy of. */
export async function createTemplate(server: string): Promise<void> {
  await connected(server, async (db) => void (await db.query(`create database ${template}`)));
  await runMigrations(at(server, template));
}

const at = (server: string, name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href;
