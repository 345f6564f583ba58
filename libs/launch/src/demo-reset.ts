/** `npm run demo:reset`: the demo as it was on its first day, told from today. */
import { checkServer } from './database-check.ts';
import { openDataFolder } from './data-folder.ts';
import { withEmbedded } from './embedded-alone.ts';
import { connected } from './postgres/setup.ts';
import { isDemo, prepareDatabase } from './prepare-database.ts';
import { CannotContinue, finishing, say } from './say.ts';
import { readSettings } from './settings.ts';

/** The schema goes with everything in it: a database that is not marked as a demo is never touched. */
async function reset(ownerUrl: string): Promise<void> {
  if (!(await isMarkedDemo(ownerUrl)))
    throw new CannotContinue('This database is not marked as a demo, so it is left alone: nothing was changed.');
  await connected(ownerUrl, async (db) => {
    await db.query('begin');
    await db.query('drop schema public cascade; create schema public');
    await db.query('commit');
  });
  await prepareDatabase(ownerUrl, true);
}

const isMarkedDemo = (ownerUrl: string) =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<{ known: boolean }>(
      `select to_regclass('public.installation') is not null as known`,
    );
    return rows[0]?.known === true && (await isDemo(ownerUrl)) === true;
  });

await finishing(async () => {
  const { databaseUrl, databaseOwnerUrl, dataFolder } = readSettings();
  if (databaseUrl && !databaseOwnerUrl)
    throw new CannotContinue('npm run demo:reset makes the tables anew as their owner: name it in DATABASE_OWNER_URL.');
  if (databaseOwnerUrl) {
    await checkServer('DATABASE_OWNER_URL', databaseOwnerUrl);
    await reset(databaseOwnerUrl);
  } else await withEmbedded(openDataFolder(dataFolder), ({ ownerUrl }) => reset(ownerUrl));
  say('The demo is as new, told from today.');
});
