/** `npm run dev`: as npm start, but what is edited is seen at once, on both sides. */
import path from 'node:path';
import { apiEnvironment, requirePort } from './api-process.ts';
import { askedToStop } from './asked-to-stop.ts';
import { build } from './build.ts';
import { claim, runningOn } from './claim.ts';
import { openDataFolder } from './data-folder.ts';
import { openDatabase } from './databases.ts';
import { demoMail } from './demo-mail.ts';
import { firstAdministratorLink } from './first-administrator.ts';
import { Guard, type Held } from './guarded.ts';
import { inRoot, root } from './root.ts';
import { CannotContinue, finishing, say } from './say.ts';
import { readSettings, type Settings } from './settings.ts';
import { welcome } from './welcome.ts';

const webPort = 5173;

async function dev(): Promise<void> {
  const stopped = askedToStop();
  const settings = readSettings();
  const folder = openDataFolder(settings.dataFolder);
  const elsewhere = await runningOn(folder);
  if (elsewhere)
    throw new CannotContinue(`Enishi runs on this data folder (${elsewhere}); stop it first, with Ctrl-C.`);
  await requirePort(settings);
  const release = await claim(folder, `http://localhost:${webPort}`);
  const guard = new Guard();
  try {
    await Promise.race([stopped, watch(guard, settings, folder)]);
  } finally {
    await guard.close();
    release();
  }
}

async function watch(guard: Guard, settings: Settings, folder: string): Promise<void> {
  const [database] = await Promise.all([openDatabase(guard, settings, folder), build(path.join(folder, 'log'))]);
  const { hasDevInbox, ...given } = await demoMail(settings, database);
  const served = { ...given, publicUrl: `http://localhost:${webPort}` };
  const env = { ...apiEnvironment(served, database.url, database.demo), NODE_ENV: 'development' };
  const processes = await Promise.all(watchers.map((watcher) => guard.run({ ...shared, ...watcher, env })));
  const firstLink = await firstAdministratorLink(database.url, served.publicUrl);
  say(welcome(served, database.demo, firstLink, hasDevInbox));
  const ends = processes.map((one, index) => one.gone.then(() => watchers[index]?.name));
  const first = await Promise.race([...ends, database.gone.then(() => 'the database')]);
  throw new CannotContinue(`A process that has to watch ended: ${first}.`);
}

const shared = { log: null, endings: [{ signal: 'SIGTERM', patience: 5_000 }] } satisfies Partial<Held>;

const program = (name: string, script: string, args: string, cwd = root) => ({
  name,
  command: process.execPath,
  args: [inRoot('node_modules', script), ...args.split(' ')],
  cwd,
});

/** What the API is made of; the documents of the web are among it, as the only ones that it answers. */
const apiParts = ['dist/api', 'libs/domain/src', 'db', 'web/src/graphql/gql'].map((part) => `--watch-path=${part}`);

const watchers = [
  program(
    'swc',
    '@swc/cli/bin/swc.js',
    'src -d ../dist/api --strip-leading-paths --config-file ../.swcrc -q -w',
    inRoot('api'),
  ),
  program('codegen', '@graphql-codegen/cli/esm/bin.js', '--config web/codegen.ts --watch --silent'),
  program('vite', 'vite/bin/vite.js', `dev --config web/vite.config.ts --port ${webPort} --strictPort`),
  {
    name: 'api',
    command: process.execPath,
    args: ['--enable-source-maps', ...apiParts, '--watch-preserve-output', 'dist/api/main.js'],
    cwd: root,
  },
];

await finishing(dev);
process.exit();
