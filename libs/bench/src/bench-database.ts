import { dayIn } from '#domain';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Guard } from '../../launch/src/guarded.ts';
import { startEmbedded, type Embedded } from '../../launch/src/postgres/embedded.ts';
import { connected, makeDatabase } from '../../launch/src/postgres/setup.ts';
import { prepareDatabase } from '../../launch/src/prepare-database.ts';
import { inRoot, root } from '../../launch/src/root.ts';
import { say } from '../../launch/src/say.ts';
import { asInProduction, carelessly } from './careless.ts';
import { clientsSql } from './generator/clients.sql.ts';
import { generate, statements } from './generator/generate.ts';
import { companySql } from './generator/offices.sql.ts';
import { sharesOf } from './generator/share.ts';

/** Follow-ups and promises are told from the day of the generation: after that many days their lists are not what they were. */
const FRESH_DAYS = 3;

/** By whom a database is owned, and by whom it is served from. */
export type Database = Pick<Embedded, 'ownerUrl' | 'url'>;

/** How a database is filled. */
export interface Filling {
  readonly people: number;
  /** Only who works where, for a list of them. */
  readonly isRoster?: boolean;
}

/** The embedded PostgreSQL as production runs it, in a folder of its own. */
export async function openBenchCluster(guard: Guard, folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true });
  const cluster = await countingStatements(guard, folder);
  // Whoever broke a filling off left it careless.
  await connected(cluster.ownerUrl, asInProduction);
  return cluster;
}

/** The one of that name beside the given one. */
export function databaseNamed({ ownerUrl, url }: Database, name: string): Database {
  const named = (address: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  return { ownerUrl: named(ownerUrl), url: named(url) };
}

/** A database filled with as many people as wanted, made or found as it was made before. */
export async function filledDatabase(cluster: Database, name: string, filling: Filling): Promise<Database> {
  await makeDatabase(cluster.ownerUrl, name);
  const database = databaseNamed(cluster, name);
  const what = `${filling.people} people, ${fingerprint(filling)}`;
  if (!(await connected(database.ownerUrl, (db) => holds(db, what)))) await fill(database.ownerUrl, what, filling);
  await connected(database.ownerUrl, (db) => db.query('update session set created_at = now(), last_seen_at = now()'));
  return database;
}

/** A copy under a name of its own, in the place of whatever had that name. Nobody may be connected to the original. */
export async function copiedDatabase(cluster: Database, from: string, name: string): Promise<Database> {
  await connected(cluster.ownerUrl, async (db) => {
    await db.query(`drop database if exists ${db.escapeIdentifier(name)} with (force)`);
    await db.query(`create database ${db.escapeIdentifier(name)} template ${db.escapeIdentifier(from)}`);
  });
  return databaseNamed(cluster, name);
}

export const dropDatabase = (cluster: Database, name: string): Promise<unknown> =>
  connected(cluster.ownerUrl, (db) => db.query(`drop database if exists ${db.escapeIdentifier(name)} with (force)`));

/** PostgreSQL counts the statements it runs, once it was started with the library that does. */
async function countingStatements(guard: Guard, folder: string): Promise<Embedded> {
  const database = await startEmbedded(guard, folder, { lasting: true });
  const counts = await connected(database.ownerUrl, async (db) => {
    const { rows } = await db.query<{ libraries: string }>(
      `select current_setting('shared_preload_libraries') as libraries`,
    );
    if (rows[0]?.libraries) return true;
    await db.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
    return false;
  });
  if (counts) return database;
  await database.stop();
  return startEmbedded(guard, folder, { lasting: true });
}

/** What the rows follow from: the schema as it is written, and the generator's statements. */
function fingerprint({ people, isRoster }: Filling): string {
  const hash = createHash('sha256');
  for (const file of globSync('db/migrations/**/*.ts', { cwd: root }).sort()) hash.update(readFileSync(inRoot(file)));
  const written = sharesOf(people).flatMap((share) => statements(share, 'today', isRoster));
  for (const statement of [...companySql, ...clientsSql(people), ...written]) hash.update(statement);
  return hash.digest('hex').slice(0, 16);
}

async function holds(db: pg.Client, what: string): Promise<boolean> {
  const { rows } = await db.query<{ known: boolean }>(`select to_regclass('bench.filled') is not null as known`);
  if (!rows[0]?.known) return false;
  const { rowCount } = await db.query(
    `select from bench.filled where what = $1 and filled_at > now() - interval '${FRESH_DAYS} days'`,
    [what],
  );
  return rowCount === 1;
}

/** The note of what it holds comes last: a filling that broke off is begun anew. */
async function fill(ownerUrl: string, what: string, { people, isRoster }: Filling): Promise<void> {
  say(`Generating ${people.toLocaleString('en')} people, which is kept for the next time ...`);
  const begun = performance.now();
  await connected(ownerUrl, async (db) => {
    await db.query('drop schema if exists bench cascade; drop schema public cascade; create schema public');
  });
  await prepareDatabase(ownerUrl, false);
  await carelessly(ownerUrl, () =>
    generate(ownerUrl, { people, today: dayIn('Asia/Tokyo', new Date()), checked: false, isRoster }),
  );
  await connected(ownerUrl, async (db) => {
    await db.query('create extension if not exists pg_stat_statements');
    await db.query('create schema bench; create table bench.filled (what text, filled_at timestamptz default now())');
    await db.query('insert into bench.filled (what) values ($1)', [what]);
  });
  say(`Generated in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}
