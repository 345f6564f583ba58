import { expect, it } from '@jest/globals';
import { NotFound } from '../core/errors.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { possibleIssueOwners } from './possible-issue-owners.ts';

const database = useDatabase();

it('offers as owners whoever sees the person, and no sales colleague who answers for somebody else', async () => {
  const office = await anOffice(database);
  const person = await aPerson(database, office);
  const coordinator = await aUser(database, office);
  const manager = await aUser(database, office, 'MANAGER');
  const [sales, otherSales] = [await aUser(database, office, 'SALES'), await aUser(database, office, 'SALES')];
  await anAssignment(database, person, { sales });
  const stranger = await aUser(database, await anOffice(database));

  const offered = await database.as(coordinator, (look) => possibleIssueOwners(look, person.id));
  const ids = offered.map(({ id }) => id);
  expect(ids.sort()).toEqual([coordinator.id, manager.id, sales.id].sort());
  expect(ids).not.toContain(otherSales.id);
  await expect(database.as(stranger, (look) => possibleIssueOwners(look, person.id))).rejects.toBeInstanceOf(NotFound);
});
