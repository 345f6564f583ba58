import { describe, expect, it } from '@jest/globals';
import type { SearchKind } from '#domain';
import type { Actor } from '../core/actor.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { search } from './search.ts';

const database = useDatabase();

/** Tens of thousands of lines of one office, of which one in five says 仕事 and one 英検; and people by the thousand. */
const PEOPLE = `
  insert into person (id, office_id, name, reading)
  select gen_random_uuid(), $1, '高橋 ' || n, 'たかはし ' || n from generate_series(1, 2000) n`;
const FACTS = `
  insert into fact (id, person_id, conversation_id, author_id, held_on, ordinal, text, thread_id)
  select id, $1, $2, $3, date '2026-11-20' - n / 20, 0,
         case when n = 15000 then '英検を受ける' when n % 5 = 0 then '仕事の話' else '季節の話' || n end, id
  from (select n, gen_random_uuid() as id from generate_series(1, 20000) n) line`;
const ISSUES = `
  insert into open_issue (id, person_id, author_id, raised_on, text, state)
  select gen_random_uuid(), $1, $2, date '2026-11-20' - n / 20, case when n % 5 = 0 then '仕事の件' else '席の件' end, 'NEEDS_PROMISE'
  from generate_series(1, 3000) n`;

async function aBusyOffice(): Promise<Actor> {
  const { client } = database;
  const office = await anOffice(database);
  const actor = await aUser(database, office);
  const person = await aPerson(database, office);
  const conversation = await aConversation(database, person, actor);
  await client.query(PEOPLE, [office.id]);
  await client.query(FACTS, [person.id, conversation.id, actor.id]);
  await client.query(ISSUES, [person.id, actor.id]);
  await client.query('analyze person, fact, open_issue');
  return actor;
}

/** How often each table was read from end to end in this transaction, and how many of its rows were fetched by an index. */
async function reads() {
  const { rows } = await database.client.query<{ scans: number; fetched: number }>(
    `select sum(seq_scan)::int as scans, sum(coalesce(idx_tup_fetch, 0))::int as fetched from pg_stat_xact_user_tables
     where relname in ('fact', 'open_issue', 'person')`,
  );
  return rows[0]!;
}

describe('a search among tens of thousands of lines', () => {
  it('reads no table from end to end, and of a common word no more than the newest', async () => {
    const actor = await aBusyOffice();
    // As where tables are large: no scan of one is cheap.
    await database.client.query('set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off');
    const costs: Record<string, object> = {};
    for (const [text, kind] of [
      ['英検', null],
      ['仕事', null],
      ['事の話', 'SAID'],
      ['季節の話19999', 'SAID'],
      ['高橋', 'PEOPLE'],
      ['無い語', null],
    ] satisfies [string, SearchKind | null][]) {
      const before = await reads();
      const { people, said } = await database.as(actor, (look) => search(look, { text, kind }));
      const after = await reads();
      const rows = after.fetched - before.fetched;
      costs[text] = {
        found: people.nodes.length + said.nodes.length,
        scans: after.scans - before.scans,
        isFew: rows < 1_500,
      };
    }
    expect(costs).toEqual({
      英検: { found: 1, scans: 0, isFew: true },
      仕事: { found: 20, scans: 0, isFew: true },
      事の話: { found: 20, scans: 0, isFew: true },
      季節の話19999: { found: 1, scans: 0, isFew: true },
      高橋: { found: 20, scans: 0, isFew: false },
      無い語: { found: 0, scans: 0, isFew: true },
    });
  }, 60_000);
});
