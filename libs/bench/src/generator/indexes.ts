import type pg from 'pg';
import { connected } from '../../../launch/src/postgres/setup.ts';

/** Those that hold no rule of a table: what a filling asks by is a key. */
const LOOSE = `
  select c.relname as name, i.indrelid::regclass::text as "table", pg_get_indexdef(c.oid) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and not exists (select from pg_constraint k where k.conindid = c.oid)
  order by c.relname`;

/** The longest work first, so that all hands end together: the indexes of the search, then by how much there is to read. */
const LONGEST_FIRST = `
  select definition from unnest($1::text[], $2::text[]) as it (on_table, definition)
  order by definition like '%USING gin%' desc, pg_relation_size(on_table::regclass) desc, definition`;

const TABLES = `
  select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' order by pg_relation_size(c.oid) desc, c.relname`;

/**
 * Takes the indexes away that can be. Built over full tables, they cost a fraction of what they cost row by row, those of
 * the search above all. They come back as the catalogue had them.
 */
export async function looseIndexes(db: pg.Client) {
  const { rows } = await db.query<{ name: string; table: string; definition: string }>(LOOSE);
  await db.query(`drop index ${rows.map(({ name }) => name).join(', ')}`);
  return {
    toBuild: (ownerUrl: string): Promise<readonly string[][]> =>
      connected(ownerUrl, async (now) => {
        const whole = [rows.map(({ table }) => table), rows.map(({ definition }) => definition)];
        const { rows: sorted } = await now.query<{ definition: string }>(LONGEST_FIRST, whole);
        // Each hand has a core; helpers of its own would have to share them.
        return sorted.map(({ definition }) => ['set max_parallel_maintenance_workers = 0', definition]);
      }),
  };
}

/** So that nothing is left to be done behind the measuring, and every plan is made of what the tables hold. */
export const tablesToVacuum = (ownerUrl: string): Promise<readonly string[][]> =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<{ name: string }>(TABLES);
    return rows.map(({ name }) => [`vacuum (freeze, analyze, parallel 0) ${name}`]);
  });
