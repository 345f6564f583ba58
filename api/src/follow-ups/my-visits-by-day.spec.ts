import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aFollowUp } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { myVisitsByDay } from './my-visits-by-day.ts';

const database = useDatabase();
let office: Office;
let ann: Actor;
let people: Person[];

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  people = [await aPerson(database, office), await aPerson(database, office), await aPerson(database, office)];
});

const load = () => database.as(ann, (work) => myVisitsByDay(work, '2026-12-01', '2026-12-31'));

describe('the visits of a day', () => {
  it('are counted by day, and a day without any is not named', async () => {
    await aFollowUp(database, people[0]!, ann, { plannedOn: '2026-12-01' });
    await aFollowUp(database, people[1]!, ann, { plannedOn: '2026-12-08' });
    await aFollowUp(database, people[2]!, ann, { plannedOn: '2026-12-08' });
    expect(await load()).toEqual([
      { day: '2026-12-01', visits: 1 },
      { day: '2026-12-08', visits: 2 },
    ]);
  });

  it("are my own, planned, within the span: neither a colleague's nor one that is done", async () => {
    await aFollowUp(database, people[0]!, await aUser(database, office), { plannedOn: '2026-12-01' });
    await aFollowUp(database, people[1]!, ann, { plannedOn: '2026-12-01', state: 'DONE', doneOn: '2026-11-20' });
    await aFollowUp(database, people[2]!, ann, { plannedOn: '2027-01-05' });
    expect(await load()).toEqual([]);
  });

  it('leave out somebody whom I no longer see', async () => {
    const gone = await aPerson(database, await anOffice(database));
    await aFollowUp(database, gone, ann, { plannedOn: '2026-12-01' });
    expect(await load()).toEqual([]);
  });
});
