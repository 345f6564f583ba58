import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Rows by table, in an order in which every foreign key finds its row. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** One statement a table, however many rows. */
export async function insertAll(client: pg.Client, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    if (rows.length === 0) continue;
    const columns = Object.keys(rows[0]!).join(', ');
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    );
  }
}
