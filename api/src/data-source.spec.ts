import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../libs/launch/src/testing-database.ts';
import { newId } from './core/id.ts';
import { dataSourceFor } from './data-source.ts';
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
    const known = columns.map(({ databaseName, type, isNullable, isArray }) => ({
      name: databaseName,
      type: `${isArray ? '_' : ''}${SAME[String(type)] ?? String(type)}`,
      nullable: isNullable,
    }));
    expect([tableName, sorted(known)]).toEqual([tableName, sorted(rows)]);
  }
});

const sorted = (columns: { readonly name: string }[]) => [...columns].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Everything of the schema that a migration makes, as text. */
const SCHEMA = `
  select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' '
         || coalesce(column_default, generation_expression, '') as part
  from information_schema.columns where table_schema = 'public'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'rule ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where connamespace = 'public'::regnamespace
  union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p where pronamespace = 'public'::regnamespace
            and prokind = 'f' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'policy ' || policyname || ' ' || tablename || ' ' || coalesce(qual, '') || coalesce(with_check, '')
            from pg_policies where schemaname = 'public'
  union all select 'right ' || grantee || ' ' || table_name || ' ' || privilege_type from information_schema.role_table_grants
            where table_schema = 'public' and grantee = 'enishi_app'
  order by 1`;

describe('the migrations', () => {
  let owner: DataSource;

  beforeAll(async () => {
    const { ownerUrl } = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
    owner = await dataSourceFor(ownerUrl, 1).initialize();
  });
  afterAll(() => owner.destroy());

  const schema = async () => (await owner.query<{ part: string }[]>(SCHEMA)).map(({ part }) => part);

  it('lead back, one by one, and to the same schema again', async () => {
    const whole = await schema();
    for (const _ of owner.migrations) await owner.undoLastMigration();
    expect((await schema()).filter((part) => !part.includes('migrations'))).toEqual([]);
    await owner.runMigrations();
    expect(await schema()).toEqual(whole);
  }, 60_000);
});
