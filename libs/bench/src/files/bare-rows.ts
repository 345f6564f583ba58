import type pg from 'pg';

/**
 * What an import of each kind adds, in the order in which rows refer to one another; the import itself, which notes name; and
 * the history that every write in the product leaves. Not what only an import keeps: its lines, and how to take them back.
 */
const TABLES = [
  ...[
    'import',
    'client',
    'site',
    'org_unit',
    'supervisor',
    'person',
    'person_office',
    'assignment',
    'contract_term',
    'ownership',
  ],
  ...['conversation', 'fact', 'open_issue', 'follow_up', 'audit_event'],
];

const COLUMNS = `
  select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`;

const ADDED = `id = $1 or id in (select row_id from import_change where import_id = $1 and table_name = $2 and did = 'ADDED')`;
const HISTORY = `subject_type = 'Import' and subject_id = $1 and action = 'importRow'`;

/** The rows of one table as one JSON text, and which columns are written. */
interface Rows {
  readonly table: string;
  readonly columns: string;
  readonly json: string;
}

/** Of each table the rows that an import added, as it left them. */
export async function addedRows(owner: pg.Client, importId: string): Promise<Rows[]> {
  const all: Rows[] = [];
  for (const table of TABLES) {
    const { rows } = await owner.query<{ json: string | null }>(
      `select json_agg(t)::text as json from ${table} t
       where ${table === 'audit_event' ? HISTORY : ADDED}`,
      table === 'audit_event' ? [importId] : [importId, table],
    );
    const { rows: known } = await owner.query<{ columns: string }>(COLUMNS, [table]);
    if (rows[0]?.json) all.push({ table, columns: known[0]!.columns, json: rows[0].json });
  }
  return all;
}

/** The least by which the same rows get there, every index, key and rule in place: one statement a table, one transaction. In seconds. */
export async function writeBare(owner: pg.Client, all: readonly Rows[]): Promise<number> {
  const begun = performance.now();
  await owner.query('begin');
  for (const { table, columns, json } of all)
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [json],
    );
  await owner.query('commit');
  return (performance.now() - begun) / 1000;
}
