/** `npm run import`: brings a file of staff, notes or alumni in without a screen. What it may be asked, it says itself. */
import path from 'node:path';
import { build } from './build.ts';
import { runningOn } from './claim.ts';
import { openDataFolder } from './data-folder.ts';
import { withEmbedded } from './embedded-alone.ts';
import { embeddedUrl } from './postgres/embedded.ts';
import { compiled, inRoot } from './root.ts';
import { run } from './run.ts';
import { finishing } from './say.ts';
import { readSettings } from './settings.ts';

const bringIn = async (url: string): Promise<void> => {
  const command = [process.execPath, inRoot('dist/api/imports/command/main.js'), ...process.argv.slice(2)];
  const { code } = await run(command, { env: { ...compiled, DATABASE_URL: url }, output: 'inherit' });
  process.exitCode = code;
};

await finishing(async () => {
  const { databaseUrl, dataFolder } = readSettings();
  const folder = openDataFolder(dataFolder);
  await build(path.join(folder, 'log'));
  if (databaseUrl) return bringIn(databaseUrl);
  if (await runningOn(folder)) return bringIn(embeddedUrl(folder));
  return withEmbedded(folder, ({ url }) => bringIn(url));
});
