/** `npm start`: a database, the build, the API with the web, until somebody says stop. */
import path from 'node:path';
import { requirePort, serveApi } from './api-process.ts';
import { askedToStop } from './asked-to-stop.ts';
import { build } from './build.ts';
import { claim, runningOn } from './claim.ts';
import { openDataFolder } from './data-folder.ts';
import { openDatabase } from './databases.ts';
import { demoMail } from './demo-mail.ts';
import { firstAdministratorLink } from './first-administrator.ts';
import { Guard } from './guarded.ts';
import { CannotContinue, finishing, say } from './say.ts';
import { readSettings, type Settings } from './settings.ts';
import { welcome } from './welcome.ts';

async function start(): Promise<void> {
  const stopped = askedToStop();
  const settings = readSettings();
  const folder = openDataFolder(settings.dataFolder);
  const elsewhere = settings.databaseUrl ? null : await runningOn(folder);
  if (elsewhere) return say(`Enishi runs already: ${elsewhere}\nEnishi はすでに動いています: ${elsewhere}`);
  await requirePort(settings);

  const release = settings.databaseUrl ? () => undefined : await claim(folder, settings.publicUrl);
  const guard = new Guard();
  try {
    await Promise.race([stopped, serve(guard, settings, folder)]);
    say('\nStopping ...');
  } finally {
    await guard.close();
    release();
  }
}

/** Returns never; fails when one of its parts is gone. */
async function serve(guard: Guard, settings: Settings, folder: string): Promise<void> {
  const logs = path.join(folder, 'log');
  const [database] = await Promise.all([openDatabase(guard, settings, folder), build(logs)]);
  say('Starting the API ...');
  const { hasDevInbox, ...served } = await demoMail(settings, database);
  const api = await serveApi(guard, served, database.url, database.demo, logs);
  const firstLink = await firstAdministratorLink(database.url, settings.publicUrl);
  say(welcome(settings, database.demo, firstLink, hasDevInbox));
  await Promise.race([
    api.gone.then(() => failure('The API', path.join(logs, 'api.log'))),
    database.gone.then(() => failure('The embedded database', path.join(logs, 'postgres.log'))),
  ]);
}

function failure(what: string, log: string): never {
  throw new CannotContinue(`${what} ended unexpectedly. No saved entry is lost; start again with npm start.`, { log });
}

await finishing(start);
process.exit();
