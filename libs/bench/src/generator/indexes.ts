import type pg from 'pg';

/** Those that hold no rule of a table: what a filling asks by is a key. */
const LOOSE = `
  select c.relname as name, pg_get_indexdef(c.oid) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and not exists (select from pg_constraint k where k.conindid = c.oid)
  order by c.relname`;

/** Built over full tables, indexes cost a fraction of what they cost row by row, those of the search above all. */
export async function withoutIndexes(db: pg.Client, fill: () => Promise<void>): Promise<void> {
  const { rows } = await db.query<{ name: string; definition: string }>(LOOSE);
  await db.query(`drop index ${rows.map(({ name }) => name).join(', ')}`);
  await fill();
  await db.query(`set maintenance_work_mem = '1GB'`);
  for (const { definition } of rows) await db.query(definition);
  await db.query('reset maintenance_work_mem');
}
