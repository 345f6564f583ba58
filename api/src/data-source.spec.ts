import { expect, it } from '@jest/globals';
import { useDatabase } from './testing/in-work.ts';

const database = useDatabase();

const SAME: Record<string, string> = { int: 'int4', smallint: 'int2', boolean: 'bool' };

const COLUMNS = `
  select column_name as name, udt_name as type, is_nullable = 'YES' as nullable
  from information_schema.columns where table_schema = 'public' and table_name = $1`;

// Keys, checks, indexes and defaults live in SQL alone. TypeORM's own comparison asks for a table of its own as soon as a
// column is generated, so columns are compared here.
it('has a migration for every change to an entity', async () => {
  for (const { tableName, columns } of database.db.connection.entityMetadatas) {
    const { rows } = await database.client.query(COLUMNS, [tableName]);
    const known = columns.map(({ databaseName, type, isNullable }) => ({
      name: databaseName,
      type: SAME[String(type)] ?? type,
      nullable: isNullable,
    }));
    expect([tableName, sorted(known)]).toEqual([tableName, sorted(rows)]);
  }
});

const sorted = (columns: { readonly name: string }[]) => [...columns].sort((a, b) => (a.name < b.name ? -1 : 1));
