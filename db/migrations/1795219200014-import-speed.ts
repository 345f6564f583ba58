import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALIKE_BY_INDEX, ALIKE_BY_JOIN } from './imports/alike.sql.ts';

const ROWS_OF_IMPORTS = ['import_row', 'import_change'];

const OWN_ID = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
  substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`;

const newId = (made: string) =>
  `create or replace function new_id() returns uuid language sql volatile parallel safe as $$ select ${made} $$`;

/** What was spent anew on each row of a file, and on the hundred-thousandth more than on the first. */
export class ImportSpeed1795219200014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // PostgreSQL 18 makes them itself, a dozen times quicker, and in order also within a millisecond.
    const [known] = (await db.query(`select to_regproc('uuidv7') is not null as makes`)) as { makes: boolean }[];
    if (known?.makes) await db.query(newId('uuidv7()'));
    // Their rows are written while the import's own row is locked by the same transaction: it cannot be gone. To ask for it
    // at each of them costs as much as writing them.
    for (const table of ROWS_OF_IMPORTS) await db.query(`alter table ${table} drop constraint ${table}_import_id_fkey`);
    await db.query(`
      drop index person_by_birthday;
      create index person_by_birthday on person (born_on, name_key(name)) where born_on is not null;
      -- Keys are the same or not: in which order a dictionary has them, nobody asks.
      alter table import_row alter column key type text collate "C";
      alter table conversation alter column import_key type text collate "C";
      ${ALIKE_BY_INDEX}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${ALIKE_BY_JOIN}
      alter table conversation alter column import_key type text collate "default";
      alter table import_row alter column key type text collate "default";
      drop index person_by_birthday;
      create index person_by_birthday on person (born_on) where born_on is not null`);
    for (const table of ROWS_OF_IMPORTS)
      await db.query(
        `alter table ${table} add constraint ${table}_import_id_fkey foreign key (import_id) references import on delete cascade`,
      );
    await db.query(newId(OWN_ID));
  }
}
