import { holidayOf } from '#db/seeds/calendar.ts';
import { addDays, officeDays, type Day } from '#domain';
import type pg from 'pg';
import { clientsSql } from './clients.sql.ts';
import { conversationsSql } from './conversations.sql.ts';
import { quoted } from './expressions.ts';
import { withoutIndexes } from './indexes.ts';
import { companySql } from './offices.sql.ts';
import { peopleSql } from './people.sql.ts';
import { promisesSql } from './promises.sql.ts';

export interface Size {
  readonly people: number;
  readonly today: Day;
  /** Whether foreign keys are checked row by row: a spec does, and a million rows need not be asked again. */
  readonly checked: boolean;
  /** Only who works where, without anything that was said or agreed on. */
  readonly isRoster?: boolean;
}

/** All that follows the offices and their users, as a day and a number of people make it. */
export const statements = (people: number, day: string, isRoster = false): readonly string[] => [
  ...clientsSql(people),
  ...peopleSql(people, day),
  ...(isRoster ? [] : [...conversationsSql(day), ...promisesSql(people, day)]),
];

/** Fills an empty, migrated database by statements over whole sets: ten conversations a person, two facts in each. */
export async function generate(db: pg.Client, { people, today, checked, isRoster }: Size): Promise<void> {
  const day = `date ${quoted(today)}`;
  for (const statement of companySql) await db.query(statement);
  await fillDays(db, today);
  await db.query(`set work_mem = '128MB'`);
  if (!checked) await db.query('set session_replication_role = replica');
  await withoutIndexes(db, async () => {
    for (const statement of statements(people, day, isRoster)) await db.query(statement);
  });
  await db.query('reset session_replication_role; reset work_mem');
  await db.query('vacuum (analyze)');
}

async function fillDays(db: pg.Client, today: Day): Promise<void> {
  await db.query(
    `insert into office_day (office_id, day, is_business, holiday, promise_on, visit_on)
     select o.id, d.* from office o,
       json_to_recordset($1::json) d (day date, "isBusiness" boolean, holiday text, "promiseOn" date, "visitOn" date)`,
    [JSON.stringify(officeDays(addDays(today, -400), addDays(today, 730), holidayOf))],
  );
}
