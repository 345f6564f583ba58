import { holidayOf } from '#db/seeds/calendar.ts';
import { addDays, officeDays, type Day } from '#domain';
import type pg from 'pg';
import { connected, makeDatabase } from '../../../launch/src/postgres/setup.ts';
import { prepareDatabase } from '../../../launch/src/prepare-database.ts';
import { databaseNamed, dropDatabase, type Database } from '../bench-database.ts';
import { carelessly } from '../careless.ts';
import { clientsSql } from '../generator/clients.sql.ts';
import { looseIndexes } from '../generator/indexes.ts';
import { companySql } from '../generator/offices.sql.ts';
import { worksSql } from './works.sql.ts';

/** Offices with their days, and the clients at whom so many people may work. */
export async function openOffices(db: pg.Client, works: number, today: Day): Promise<void> {
  const days = officeDays(addDays(today, -400), addDays(today, 730), holidayOf);
  for (const statement of [...companySql, ...clientsSql(works / 100)]) await db.query(statement);
  await db.query(
    `insert into office_day (office_id, day, is_business, holiday, promise_on, visit_on)
     select o.id, d.* from office o,
       json_to_recordset($1::json) d (day date, "isBusiness" boolean, holiday text, "promiseOn" date, "visitOn" date)`,
    [JSON.stringify(days)],
  );
}

/** Offices in which so many people work, under rules; every index stands but those of the search, which planning never meets. */
export async function filledWithWorks(cluster: Database, name: string, works: number, today: Day): Promise<Database> {
  await dropDatabase(cluster, name);
  await makeDatabase(cluster.ownerUrl, name);
  const database = databaseNamed(cluster, name);
  await prepareDatabase(database.ownerUrl, false);
  await carelessly(database.ownerUrl, () =>
    connected(database.ownerUrl, async (db) => {
      await openOffices(db, works, today);
      const indexes = await looseIndexes(db);
      await db.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`);
      for (const statement of worksSql(works, today)) await db.query(statement);
      await db.query(`set maintenance_work_mem = '512MB'`);
      for (const [, definition] of await indexes.toBuild(database.ownerUrl))
        if (!/USING gin/.test(definition!)) await db.query(definition!);
      await db.query('vacuum (analyze)');
    }),
  );
  return database;
}
