import { chmodSync, mkdirSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { constrainedMemory } from 'node:process';
import type { Guard, Guarded } from '../guarded.ts';
import { freePort, isFree } from '../ports.ts';
import { CannotContinue } from '../say.ts';
import { account } from './account.ts';
import { binaries, type Programs } from './binaries.ts';
import { clusterIn, clusterLog, type Keys, makeCluster, readKeys, writeKeys } from './cluster.ts';
import { clearLeftover } from './leftover.ts';
import { makeDatabase, makeRoles, requireUnicode, untilItAnswers } from './setup.ts';

export interface Embedded {
  readonly ownerUrl: string;
  readonly url: string;
  /** Settles when Postgres is gone, whoever ended it. */
  readonly gone: Promise<number | null>;
  stop(): Promise<void>;
}

/** Fit for rows that nobody will miss: tests. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Fit for an office that grows. A quarter of the memory keeps what is read again and again, and whoever lacks a page reads
 * it themselves: a person's rows lie scattered over years, and to have them fetched by helpers took longer than all else.
 */
const lasting = () => ({ shared_buffers: `${quarterOfMemory()}MB`, io_method: 'sync' });

/** In MiB, from what PostgreSQL would take by itself to what an office of some millions of conversations asks for. */
const quarterOfMemory = () => {
  const mebibytes = Math.min(totalmem(), constrainedMemory() || Infinity) / 2 ** 20;
  return Math.round(Math.min(1024, Math.max(128, mebibytes / 4)));
};

/**
 * Starts PostgreSQL on the cluster in `folder`, making both when they are new. It ends with this process; what is not
 * lasting is fast, and erased then.
 */
export async function startEmbedded(
  guard: Guard,
  folder: string,
  options: { lasting: boolean; program?: Programs },
): Promise<Embedded> {
  mkdirSync(path.join(folder, 'log'), { recursive: true });
  // Postgres may run under another account, which has to pass through here; the keys and the cluster stay closed.
  chmodSync(folder, 0o711);
  const program = options.program ?? binaries();
  const keys = readKeys(folder);
  makeCluster(folder, program, keys, options.lasting);
  clearLeftover(clusterIn(folder), program);
  await choosePort(folder, keys);
  const process = await guard.run({
    name: `PostgreSQL on port ${keys.port}`,
    command: program('postgres'),
    args: [...serving(clusterIn(folder), keys.port), ...given(options.lasting ? lasting() : careless)],
    ...account,
    cwd: clusterIn(folder),
    env: environment(),
    log: clusterLog(folder),
    erase: options.lasting ? undefined : folder,
    endings: [
      { signal: 'SIGINT', patience: 20_000 },
      { signal: 'SIGQUIT', patience: 10_000 },
    ],
  });
  return prepare(process, keys, clusterLog(folder));
}

/** Where the one that runs on this folder serves. */
export function embeddedUrl(folder: string): string {
  const { port, webPassword } = readKeys(folder);
  return `postgres://enishi_web:${webPassword}@127.0.0.1:${port}/enishi`;
}

async function prepare(process: Guarded, keys: Keys, log: string): Promise<Embedded> {
  const urlOf = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${keys.port}/${database}`;
  const maintenance = urlOf('enishi_owner', keys.ownerPassword, 'postgres');
  const failed = process.gone.then(() => {
    throw new CannotContinue('The embedded database did not start.', { log });
  });
  await Promise.race([untilItAnswers(maintenance), failed]);
  await makeRoles(maintenance, keys.webPassword);
  await makeDatabase(maintenance, 'enishi');
  await requireUnicode(maintenance);
  return {
    ownerUrl: urlOf('enishi_owner', keys.ownerPassword, 'enishi'),
    url: urlOf('enishi_web', keys.webPassword, 'enishi'),
    gone: process.gone,
    stop: () => process.stop(),
  };
}

/** The port stays the same from start to start, as long as nobody else took it. */
async function choosePort(folder: string, keys: Keys): Promise<void> {
  if (keys.port && (await isFree(keys.port))) return;
  keys.port = await freePort();
  writeKeys(folder, keys);
}

const serving = (cluster: string, port: number) => [
  '-D',
  cluster,
  '-p',
  String(port),
  '-h',
  '127.0.0.1',
  ...given({ unix_socket_directories: '' }),
];

const given = (settings: Record<string, string>) =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Nothing that speaks of another Postgres may reach this one. */
const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
