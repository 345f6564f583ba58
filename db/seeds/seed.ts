import type { Day } from '#domain';
import type pg from 'pg';
import { calendarFrom } from './calendar.ts';
import { clientTables } from './clients.ts';
import { companyTables } from './company.ts';
import { insertAll } from './insert.ts';
import { people } from './people/index.ts';
import { joined, personTables } from './person-tables.ts';

/** Fills an empty, migrated database with the demo, told from `today`. The same day gives the same rows. */
export async function seedDemo(
  client: pg.Client,
  today: Day,
  hash: (password: string) => Promise<string>,
): Promise<void> {
  const calendar = calendarFrom(today);
  await insertAll(client, await companyTables(today, hash));
  await insertAll(client, clientTables(today));
  await insertAll(client, joined(people.map((story, index) => personTables(story, index, calendar))));
}
