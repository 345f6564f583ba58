import { beforeEach, describe, expect, it } from '@jest/globals';
import { Assignment } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { peopleAtTheSite } from './people-at-the-site.ts';

const database = useDatabase();
let office: Office;
let ann: Actor;
let person: Person;
let orgUnitId: string;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  person = await aPerson(database, office);
  ({ orgUnitId } = await anAssignment(database, person));
});

async function aColleague(name: string, of: Office, over: Partial<Assignment> = {}) {
  const colleague = await aPerson(database, of, { name, reading: name });
  await add(database.db, Assignment, { personId: colleague.id, orgUnitId, startedOn: '2026-10-01', ...over });
  return colleague;
}
const namesFor = async (actor: Actor) =>
  (await database.as(actor, (work) => peopleAtTheSite(work, person.id))).map(({ name }) => name);

describe('the people at the same site', () => {
  it('are those who work there today, by reading, and not the person themself', async () => {
    await aColleague('わだ', office);
    await aColleague('あべ', office);
    await aColleague('おわり', office, { endedOn: '2026-11-01' });
    await anAssignment(database, await aPerson(database, office, { name: 'べつ' }));
    expect(await namesFor(ann)).toEqual(['あべ', 'わだ']);
  });

  it('hold nobody whom I may not see', async () => {
    await aColleague('よそ', await anOffice(database));
    expect(await namesFor(ann)).toEqual([]);
  });

  it('are not there for a user of another office', async () => {
    await expect(namesFor(await aUser(database, await anOffice(database)))).rejects.toBeInstanceOf(NotFound);
  });
});
