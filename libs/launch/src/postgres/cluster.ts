import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotContinue } from '../say.ts';
import { account } from './account.ts';
import type { Programs } from './binaries.ts';

/** What opens this cluster: made once, kept beside it, readable by the one who started it alone. */
export interface Keys {
  port: number;
  ownerPassword: string;
  webPassword: string;
}

export const clusterIn = (folder: string): string => path.join(folder, 'postgres');
export const clusterLog = (folder: string): string => path.join(folder, 'log', 'postgres.log');

export function readKeys(folder: string): Keys {
  const file = path.join(folder, 'keys.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Keys;
  const secret = () => randomBytes(24).toString('base64url');
  const keys = { port: 0, ownerPassword: secret(), webPassword: secret() };
  writeKeys(folder, keys);
  return keys;
}

export const writeKeys = (folder: string, keys: Keys): void =>
  writeFileSync(path.join(folder, 'keys.json'), JSON.stringify(keys), { mode: 0o600 });

/** Makes the cluster if there is none yet. One that was begun and not finished never carries the final name. */
export function makeCluster(folder: string, program: Programs, keys: Keys, lasting: boolean): void {
  if (existsSync(clusterIn(folder))) return;
  const unfinished = path.join(folder, 'postgres.unfinished');
  const password = path.join(folder, 'password');
  const failures: string[] = [];
  for (const ctype of characterTypes()) {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(password, keys.ownerPassword, { mode: 0o600 });
    if (account.uid && account.gid)
      for (const each of [unfinished, password]) chownSync(each, account.uid, account.gid);
    const made = spawnSync(program('initdb'), initdb(unfinished, password, ctype, lasting), {
      ...account,
      cwd: unfinished,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: '' },
    });
    rmSync(password);
    if (made.status === 0) return renameSync(unfinished, clusterIn(folder));
    failures.push(made.stderr || String(made.error));
  }
  writeFileSync(clusterLog(folder), failures.join('\n'));
  throw new CannotContinue('The embedded database could not be made.', { log: clusterLog(folder) });
}

/** With the C character type the search by trigrams drops all Japanese, silently. Windows has no such locale to choose. */
const characterTypes = () => (process.platform === 'win32' ? ['C'] : ['C.UTF-8', 'C.utf8', 'en_US.UTF-8']);

const initdb = (folder: string, password: string, ctype: string, lasting: boolean) => [
  ...['-D', folder, '-U', 'enishi_owner', '-A', 'scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8'],
  ...['--locale-provider=icu', '--icu-locale=ja-JP', '--lc-collate=C', `--lc-ctype=${ctype}`, '--lc-messages=C'],
  ...(lasting ? [] : ['--no-sync']),
];
