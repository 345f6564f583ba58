import { readFileSync } from 'node:fs';
import type { TestDatabase } from './in-work.ts';

/** The process as Node has it: what a spec sees as `process` is a copy, to whose zone nobody listens. */
const real = (readFileSync.constructor as (text: string) => () => NodeJS.Process)('return process')();

/** Runs a task as on a server in that zone: Node's, and the session's with the database. */
export async function inZone<T>({ client }: TestDatabase, zone: string, task: () => Promise<T>): Promise<T> {
  const before = real.env['TZ'];
  real.env['TZ'] = zone;
  await client.query(`set local timezone = '${zone}'`);
  try {
    return await task();
  } finally {
    if (before === undefined) delete real.env['TZ'];
    else real.env['TZ'] = before;
    await client.query(`set local timezone to default`);
  }
}
