import type { Day } from '#domain';
import type pg from 'pg';
import { calendarFrom } from './calendar.ts';
import { clientTables } from './clients/index.ts';
import { companyTables } from './company.ts';
import { withHandovers } from './handovers.ts';
import { insertAll, type Tables } from './insert.ts';
import { tellCalls } from './past-calls.ts';
import { planFrom, ruleTables } from './milestone-rules.ts';
import { people } from './people/index.ts';
import { joined, personIdOf, personTables } from './person-tables.ts';
import { villagers } from './village/index.ts';

/** Fills an empty, migrated database with the demo, told from `today`. The same day gives the same rows. */
export async function seedDemo(
  client: pg.Client,
  today: Day,
  hash: (password: string) => Promise<string>,
): Promise<void> {
  const lives = withHandovers(peopleTables(today), today);
  for (const tables of [await companyTables(today, hash), clientTables(today), lives, ruleTables(today)])
    await insertAll(client, tables);
  await tellCalls(client, today);
  await planFrom(client, today);
}

/** Everybody who is told by hand, and after them the village around them. */
export function peopleTables(today: Day): Tables {
  const calendar = calendarFrom(today);
  const stories = [...people, ...villagers(calendar)];
  const idOf = (staffNo: string) => personIdOf(stories.findIndex((it) => it.staffNo === staffNo));
  return joined(stories.map((story, index) => personTables(story, index, calendar, idOf)));
}
