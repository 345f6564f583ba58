import { checkDatabase } from './database-check.ts';
import type { Guard } from './guarded.ts';
import { startEmbedded } from './postgres/embedded.ts';
import { isDemo, prepareDatabase } from './prepare-database.ts';
import { say } from './say.ts';
import type { Settings } from './settings.ts';

export interface Served {
  url: string;
  demo: boolean;
  /** Settles when a database of ours is gone; never for one of the operator's. */
  gone: Promise<unknown>;
}

/** The database to serve from, ready: our own is migrated and filled here, the operator's is looked at only. */
export const openDatabase = (guard: Guard, settings: Settings, folder: string): Promise<Served> =>
  settings.databaseUrl ? openTheirs(settings.databaseUrl) : openEmbedded(guard, settings, folder);

async function openTheirs(url: string): Promise<Served> {
  for (const doubt of await checkDatabase(url)) say(`Note: ${doubt}`);
  return { url, demo: (await isDemo(url)) === true, gone: Promise.withResolvers().promise };
}

async function openEmbedded(guard: Guard, settings: Settings, folder: string): Promise<Served> {
  say('Starting the embedded database ...');
  const { ownerUrl, url, gone } = await startEmbedded(guard, folder, { lasting: true });
  const { migrations, isNew, seconds } = await prepareDatabase(ownerUrl, settings.demo);
  if (migrations) say(`Migrated the database (${migrations} step${migrations > 1 ? 's' : ''}).`);
  if (isNew && settings.demo) say(`Filled it with the demo in ${seconds.toFixed(1)} s: everybody in it is invented.`);
  return { url, demo: (await isDemo(url)) === true, gone };
}
