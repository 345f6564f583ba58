import { holidayOf } from '#db/seeds/calendar.ts';
import { addDays, officeDays, type Day } from '#domain';
import type pg from 'pg';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { clientsSql } from './clients.sql.ts';
import { conversationsSql } from './conversations.sql.ts';
import { quoted } from './expressions.ts';
import { byManyHands } from './hands.ts';
import { looseIndexes, tablesToVacuum } from './indexes.ts';
import { companySql } from './offices.sql.ts';
import { peopleSql } from './people.sql.ts';
import { promisesSql } from './promises.sql.ts';
import { sharesOf, type Share } from './share.ts';

export interface Size {
  readonly people: number;
  readonly today: Day;
  /** Whether foreign keys are checked row by row: a spec does, and a million rows need not be asked again. */
  readonly checked: boolean;
  /** Only who works where, without anything that was said or agreed on. */
  readonly isRoster?: boolean;
}

/** What one hand writes: all that follows the clients, as a day and a share of the people make it. */
export const statements = (share: Share, day: string, isRoster = false): readonly string[] => [
  ...peopleSql(share, day),
  ...(isRoster ? [] : [...conversationsSql(day), ...promisesSql(share.people, day)]),
];

/**
 * Fills an empty, migrated database by statements over whole sets: ten conversations a person, two facts in each. Two
 * hands write at the same time, each the lives of half the people by day, so that rows lie in the order in which they
 * would have been written; then they build the indexes, and put the tables in order.
 */
export async function generate(ownerUrl: string, { people, today, checked, isRoster }: Size): Promise<void> {
  const day = `date ${quoted(today)}`;
  const indexes = await connected(ownerUrl, async (db) => {
    for (const statement of [...companySql, ...clientsSql(people)]) await db.query(statement);
    await fillDays(db, today);
    return looseIndexes(db);
  });
  const shares = sharesOf(people).map((share) => statements(share, day, isRoster));
  const whileFilling = [`set work_mem = '256MB'`, `set temp_buffers = '128MB'`, 'set synchronous_commit = off'];
  if (!checked) whileFilling.push('set session_replication_role = replica');
  await byManyHands(ownerUrl, whileFilling, shares);
  await byManyHands(ownerUrl, [`set maintenance_work_mem = '1GB'`], await indexes.toBuild(ownerUrl));
  await byManyHands(ownerUrl, [], await tablesToVacuum(ownerUrl));
}

async function fillDays(db: pg.Client, today: Day): Promise<void> {
  await db.query(
    `insert into office_day (office_id, day, is_business, holiday, promise_on, visit_on)
     select o.id, d.* from office o,
       json_to_recordset($1::json) d (day date, "isBusiness" boolean, holiday text, "promiseOn" date, "visitOn" date)`,
    [JSON.stringify(officeDays(addDays(today, -400), addDays(today, 730), holidayOf))],
  );
}
