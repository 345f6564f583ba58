/** `npm run demo:reset`: the demo as it was on its first day, told from today. */
import { checkServer } from './database-check.ts';
import { openDataFolder } from './data-folder.ts';
import { withEmbedded } from './embedded-alone.ts';
import { resetDemo } from './reset-demo.ts';
import { CannotContinue, finishing, say } from './say.ts';
import { readSettings } from './settings.ts';

await finishing(async () => {
  const { databaseUrl, databaseOwnerUrl, dataFolder } = readSettings();
  if (databaseUrl && !databaseOwnerUrl)
    throw new CannotContinue('npm run demo:reset makes the tables anew as their owner: name it in DATABASE_OWNER_URL.');
  if (databaseOwnerUrl) {
    await checkServer('DATABASE_OWNER_URL', databaseOwnerUrl);
    await resetDemo(databaseOwnerUrl);
  } else await withEmbedded(openDataFolder(dataFolder), ({ ownerUrl }) => resetDemo(ownerUrl));
  say('The demo is as new, told from today.');
});
