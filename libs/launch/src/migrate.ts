/** `npm run migrate`: brings the database of DATABASE_OWNER_URL up to date, and lets DATABASE_URL's role serve from it. */
import { checkServer } from './database-check.ts';
import { openDataFolder } from './data-folder.ts';
import { withEmbedded } from './embedded-alone.ts';
import { connected } from './postgres/setup.ts';
import { prepareDatabase } from './prepare-database.ts';
import { CannotContinue, finishing, say } from './say.ts';
import { readSettings, type Settings } from './settings.ts';

async function migrateTheirs({ databaseUrl, databaseOwnerUrl, demo }: Settings): Promise<number> {
  if (!databaseOwnerUrl)
    throw new CannotContinue('npm run migrate changes the schema as its owner: name it in DATABASE_OWNER_URL.');
  if (!databaseUrl)
    throw new CannotContinue(
      'npm run migrate also has to know who will serve: name the same database in DATABASE_URL.',
    );
  for (const doubt of await checkServer('DATABASE_OWNER_URL', databaseOwnerUrl)) say(`Note: ${doubt}`);
  const { migrations } = await prepareDatabase(databaseOwnerUrl, demo);
  await letServe(databaseOwnerUrl, decodeURIComponent(new URL(databaseUrl).username));
  return migrations;
}

const letServe = (ownerUrl: string, login: string): Promise<void> =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<{ owner: boolean }>(
      'select current_user = $1 as owner from pg_roles where rolname = $1',
      [login],
    );
    if (!rows[0])
      throw new CannotContinue(`DATABASE_URL signs in as “${login}”, a role that the database does not have.`);
    if (rows[0].owner)
      return say(
        'Note: one role owns and serves; give DATABASE_URL a role of its own, which then can change no table.',
      );
    await db.query(`grant enishi_app to ${db.escapeIdentifier(login)}`);
  });

await finishing(async () => {
  const settings = readSettings();
  const migrations =
    settings.databaseUrl || settings.databaseOwnerUrl
      ? await migrateTheirs(settings)
      : await withEmbedded(openDataFolder(settings.dataFolder), async ({ ownerUrl }) => {
          return (await prepareDatabase(ownerUrl, settings.demo)).migrations;
        });
  say(
    migrations
      ? `Migrated: ${migrations} step${migrations > 1 ? 's' : ''}.`
      : 'Nothing to migrate: the schema is up to date.',
  );
});
