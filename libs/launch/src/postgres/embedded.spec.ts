import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Guard } from '../guarded.ts';
import { connected } from './setup.ts';
import { type Embedded, startEmbedded } from './embedded.ts';

let folder: string;

beforeAll(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'enishi-')), 'a b 縁');
  mkdirSync(folder);
  // As root, another account runs Postgres, and has to pass through here.
  chmodSync(path.dirname(folder), 0o711);
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

const moduleAt = (name: string) => JSON.stringify(pathToFileURL(path.join(import.meta.dirname, name)).href);

/** Another process that starts the database as npm start does, and tells where. */
async function parent(): Promise<{ process: ChildProcess; database: { url: string; ownerUrl: string } }> {
  const script = `
    const { Guard } = await import(${moduleAt('../guarded.ts')});
    const { startEmbedded } = await import(${moduleAt('embedded.ts')});
    const { url, ownerUrl } = await startEmbedded(new Guard(), ${JSON.stringify(folder)}, { lasting: true });
    process.send({ url, ownerUrl });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [database] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  return { process: child, database };
}

const postmaster = () => Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function untilGone(pid: number): Promise<void> {
  const limit = performance.now() + 20_000;
  while (isAlive(pid) && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function inDatabase<T>(work: (database: Embedded) => Promise<T>): Promise<T> {
  const guard = new Guard();
  try {
    return await work(await startEmbedded(guard, folder, { lasting: true }));
  } finally {
    await guard.close();
  }
}

describe('the embedded database, in a folder with spaces and Japanese letters', () => {
  it('is left by nobody when its parent is killed, and keeps every committed row', async () => {
    const { process: killed, database } = await parent();
    await connected(database.ownerUrl, (db) => db.query(`create table kept as select '縁' as word`));
    const pid = postmaster();
    killed.kill('SIGKILL');
    await untilGone(pid);
    expect(isAlive(pid)).toBe(false);

    const rows = await inDatabase(({ ownerUrl }) => connected(ownerUrl, (db) => db.query('select word from kept')));
    expect(rows.rows).toEqual([{ word: '縁' }]);
  }, 60_000);

  it('comes back after Postgres itself was killed', async () => {
    const { process: left, database } = await parent();
    await connected(database.ownerUrl, (db) => db.query('create table saved as select 1 as one'));
    const pid = postmaster();
    process.kill(pid, 'SIGKILL');
    await untilGone(pid);
    left.kill('SIGKILL');

    const rows = await inDatabase(({ ownerUrl }) => connected(ownerUrl, (db) => db.query('select one from saved')));
    expect(rows.rows).toEqual([{ one: 1 }]);
  }, 60_000);

  it('keeps its port from start to start', async () => {
    const first = await inDatabase(async ({ url }) => url);
    expect(await inDatabase(async ({ url }) => url)).toBe(first);
  }, 60_000);

  it('asks everybody on this machine for a password, and shows it to nobody else', async () => {
    await inDatabase(async ({ url }) => {
      const guessed = Object.assign(new URL(url), { password: 'guess' }).href;
      await expect(connected(guessed, async () => undefined)).rejects.toThrow('password authentication failed');
    });
    expect(statSync(path.join(folder, 'keys.json')).mode & 0o077).toBe(0);
    expect(statSync(path.join(folder, 'postgres')).mode & 0o077).toBe(0);
  }, 60_000);

  it('finds Japanese names by their trigrams', async () => {
    const trigrams = await inDatabase(({ ownerUrl }) =>
      connected(ownerUrl, async (db) => {
        await db.query('create extension pg_trgm');
        return (await db.query(`select cardinality(show_trgm('田中太郎')) as count`)).rows;
      }),
    );
    expect(trigrams).toEqual([{ count: 5 }]);
  }, 60_000);

  it('lets the role that serves change no table', async () => {
    await inDatabase(async ({ url }) => {
      await expect(connected(url, (db) => db.query('create table mine ()'))).rejects.toThrow('permission denied');
    });
  }, 60_000);
});
