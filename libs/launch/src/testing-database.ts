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

/** Once for a run: what every test database is a copy of. */
export async function createTemplate(server: string): Promise<void> {
  await connected(server, async (db) => void (await db.query(`create database ${template}`)));
  await runMigrations(at(server, template));
}

const at = (server: string, name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href;
