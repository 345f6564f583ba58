import { describe, expect, it } from '@jest/globals';
import { addDays, Role } from '#domain';
import { NotFound } from '../core/errors.ts';
import { anAssignment, anOffice, anOwnership, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { personMay, whereSeen } from './person.policy.ts';
import { seenPerson } from './person-subject.ts';

const database = useDatabase();
const today = '2026-11-21';

describe('seeing a person', () => {
  it.each([Role.COORDINATOR, Role.MANAGER])('is for a %s of the office and of the offices above', async (role) => {
    const above = await anOffice(database);
    const office = await anOffice(database, { parentId: above.id });
    const person = await aPerson(database, office);

    for (const place of [office, above]) {
      const actor = await aUser(database, place, role);
      expect(await database.as(actor, (work) => seenPerson(work, person.id))).toMatchObject({ id: person.id });
    }
  });

  it('is not for a coordinator of another office, nor of one below', async () => {
    const office = await anOffice(database);
    const person = await aPerson(database, office);

    for (const place of [await anOffice(database), await anOffice(database, { parentId: office.id })]) {
      const actor = await aUser(database, place);
      await expect(database.as(actor, (work) => seenPerson(work, person.id))).rejects.toBeInstanceOf(NotFound);
    }
  });

  it('is for the sales owner until 90 days after handing over', async () => {
    const office = await anOffice(database);
    const person = await aPerson(database, office);
    const assignment = await anAssignment(database, person, { startedOn: '2026-01-05' });
    const owner = await aUser(database, office, 'SALES');
    const lately = await aUser(database, office, 'SALES');
    const longAgo = await aUser(database, office, 'SALES');
    await anOwnership(database, assignment, 'SALES', owner);
    await anOwnership(database, assignment, 'SALES', lately, { untilOn: addDays(today, -89) });
    await anOwnership(database, assignment, 'SALES', longAgo, { untilOn: addDays(today, -90) });

    expect(await database.as(owner, (work) => seenPerson(work, person.id))).toMatchObject({ ownerRoles: ['SALES'] });
    expect(await database.as(lately, (work) => seenPerson(work, person.id))).toMatchObject({ ownerRoles: [] });
    await expect(database.as(longAgo, (work) => seenPerson(work, person.id))).rejects.toBeInstanceOf(NotFound);
  });

  it.each([Role.PROGRAM_OWNER, Role.ADMINISTRATOR])('is not for a %s by that role alone', async (role) => {
    const office = await anOffice(database);
    const person = await aPerson(database, office);
    const actor = await aUser(database, office, role);
    await expect(database.as(actor, (work) => seenPerson(work, person.id))).rejects.toBeInstanceOf(NotFound);
  });

  it('is the same in SQL: every row that the condition finds, the policy admits, and no other', async () => {
    const above = await anOffice(database);
    const office = await anOffice(database, { parentId: above.id });
    const persons = [
      await aPerson(database, above),
      await aPerson(database, office),
      await aPerson(database, await anOffice(database)),
    ];
    const actor = await aUser(database, office);
    await anAssignment(database, persons[2]!, { coordinator: actor });

    const found = await database.client.query(
      `select p.id from person p where ${whereSeen('p', { actor: '$1', offices: '$2', today: '$3' })}`,
      [actor.id, actor.seenOffices, today],
    );
    const admitted: string[] = [];
    for (const { id } of persons) {
      const isSeen = await database
        .as(actor, (work) => seenPerson(work, id))
        .then(
          () => true,
          () => false,
        );
      if (isSeen) admitted.push(id);
    }
    expect(found.rows.map(({ id }) => id).sort()).toEqual(admitted.sort());
    expect(admitted).toHaveLength(2);
  });
});

describe('sensitive lines', () => {
  const person = { id: 'p', officeId: 'o', ownerRoles: [], hasOwnedLately: false } as const;
  const actor = { seenOffices: ['o'], teamOffices: ['o'], managedOffices: [] as string[] } as never;

  it('are seen by the coordinator who owns the person and by a manager, not by the rest of the team', () => {
    expect(personMay.seeTeamLines(actor, person)).toBe(true);
    expect(personMay.seeSensitiveLines(actor, person)).toBe(false);
    expect(personMay.seeSensitiveLines(actor, { ...person, ownerRoles: ['COORDINATOR'] })).toBe(true);
    expect(personMay.seeSensitiveLines({ ...(actor as object), managedOffices: ['o'] } as never, person)).toBe(true);
    expect(personMay.seeSensitiveLines(actor, { ...person, ownerRoles: ['SALES'] })).toBe(false);
  });
});
