import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotContinue } from '../say.ts';

/** A machine that has much to do lets a connection wait, in milliseconds. */
const PATIENCE = 15_000;

/** Runs `work` on one connection and closes it. */
export async function connected<T>(url: string, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  // A connection that breaks while idle reports here; the query that needed it fails on its own.
  db.on('error', () => undefined);
  try {
    await db.connect();
    return await work(db);
  } finally {
    await db.end();
  }
}

export async function untilItAnswers(url: string): Promise<void> {
  const limit = 30_000 / 50;
  for (let tries = 1; ; tries++) {
    try {
      return await connected(url, async () => undefined);
    } catch (cause) {
      if (tries > limit) throw new CannotContinue('The embedded database did not answer within 30 seconds.', { cause });
      await pause(50);
    }
  }
}

/** enishi_web serves: it may use what the migrations grant to enishi_app, and owns nothing. */
export const makeRoles = (url: string, webPassword: string): Promise<void> =>
  connected(url, async (db) => {
    const { rows } = await db.query<{ rolname: string }>(`select rolname from pg_roles where rolname like 'enishi%'`);
    const known = rows.map((row) => row.rolname);
    if (!known.includes('enishi_app')) await db.query('create role enishi_app nologin');
    if (known.includes('enishi_web')) return;
    await db.query(`create role enishi_web login in role enishi_app password ${db.escapeLiteral(webPassword)}`);
  });

export const makeDatabase = (url: string, name: string): Promise<void> =>
  connected(url, async (db) => {
    const { rowCount } = await db.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await db.query(`create database ${db.escapeIdentifier(name)}`);
  });

/** Without it the search by trigrams finds no Japanese name. Windows has no such locale to choose. */
export const requireUnicode = (url: string): Promise<void> =>
  connected(url, async (db) => {
    const { rows } = await db.query<{ ctype: string }>(
      'select datctype as ctype from pg_database where datname = current_database()',
    );
    const ctype = rows[0]?.ctype ?? '';
    if (process.platform !== 'win32' && !/utf-?8$/i.test(ctype))
      throw new CannotContinue(
        `The database knows no Japanese letters: its character type is ${ctype}, and must be UTF-8.`,
      );
  });
