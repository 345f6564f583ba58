import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Assignment } from './assignment.entity.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { Ownership } from './ownership.entity.ts';
import { startAssignment } from './start-assignment.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const [actor, sales] = [await aUser(database, office), await aUser(database, office, Role.SALES)];
  const person = await aPerson(database, office);
  const { orgUnit, supervisor } = await aWorkplace(database);
  const input = {
    personId: person.id,
    orgUnitId: orgUnit.id,
    supervisorId: supervisor.id,
    startedOn: '2026-12-01',
    termToOn: '2027-02-28',
    coordinatorId: actor.id,
    salesId: sales.id,
  } as const;
  return { office, actor, sales, person, input };
}

describe('starting an assignment', () => {
  it('keeps the work, its first term and its owners', async () => {
    const { actor, sales, person, input } = await aScene();
    const { id } = await database.as(actor, (work) => startAssignment(work, input));

    const { orgUnitId, supervisorId, startedOn, termToOn } = input;
    expect(await database.db.findOneBy(Assignment, { id })).toMatchObject({
      personId: person.id,
      orgUnitId,
      supervisorId,
      startedOn,
      endedOn: null,
      version: 1,
    });
    expect(await database.db.findBy(ContractTerm, { assignmentId: id })).toMatchObject([
      { ordinal: 1, fromOn: startedOn, toOn: termToOn, outcome: null },
    ]);
    const owners = await database.db.find(Ownership, { where: { assignmentId: id }, order: { role: 'ASC' } });
    expect(owners).toMatchObject([
      { role: 'COORDINATOR', userId: actor.id, personId: person.id, sinceOn: startedOn, untilOn: null },
      { role: 'SALES', userId: sales.id, personId: person.id, sinceOn: startedOn, untilOn: null },
    ]);
  });

  it('needs neither a sales owner nor a supervisor, and may run for one day', async () => {
    const { actor, input } = await aScene();
    const least = { ...input, termToOn: input.startedOn, salesId: null, supervisorId: null };
    const { id } = await database.as(actor, (work) => startAssignment(work, least));
    expect(await database.db.countBy(Ownership, { assignmentId: id })).toBe(1);
  });

  it('may have a manager for an owner', async () => {
    const { actor, office, input } = await aScene();
    const manager = await aUser(database, office, Role.MANAGER);
    const owned = { ...input, coordinatorId: manager.id, salesId: manager.id };
    await database.as(actor, (work) => startAssignment(work, owned));
    expect(await database.db.countBy(Ownership, { userId: manager.id })).toBe(2);
  });

  it('refuses a term that ends before it begins', async () => {
    const { actor, input } = await aScene();
    const starting = database.as(actor, (work) => startAssignment(work, { ...input, termToOn: '2026-11-30' }));
    await expect(starting).rejects.toMatchObject({ code: 'TERM_ENDS_BEFORE_START', field: 'termToOn' });
    expect(await database.db.count(Assignment)).toBe(0);
  });

  it('refuses a place that was put away, itself or what it belongs to', async () => {
    const { actor, input } = await aScene();
    for (const kind of ['org_unit', 'site', 'client']) {
      await database.client.query(`update ${kind} set archived_at = now(), version = version + 1`);
      const starting = database.as(actor, (work) => startAssignment(work, input));
      await expect(starting).rejects.toMatchObject({ code: 'PUT_AWAY', field: 'orgUnitId' });
      await database.client.query(`update ${kind} set archived_at = null, version = version + 1`);
    }
  });

  it('refuses a supervisor of another unit', async () => {
    const { actor, input } = await aScene();
    const { supervisor } = await aWorkplace(database);
    const starting = database.as(actor, (work) => startAssignment(work, { ...input, supervisorId: supervisor.id }));
    await expect(starting).rejects.toMatchObject({ code: 'SUPERVISOR_NOT_OF_UNIT', field: 'supervisorId' });
  });

  it('refuses owners without the role, of an unrelated office, who have left, or who do not exist', async () => {
    const { actor, office, sales, input } = await aScene();
    const left = await aUser(database, office);
    await database.client.query('update app_user set deactivated_at = now(), version = 2 where id = $1', [left.id]);

    const unrelated = await aUser(database, await anOffice(database));

    for (const coordinatorId of [sales.id, unrelated.id, left.id, newId()]) {
      const starting = database.as(actor, (work) => startAssignment(work, { ...input, coordinatorId }));
      await expect(starting).rejects.toMatchObject({ code: 'OWNER_NOT_POSSIBLE', field: 'coordinatorId' });
    }
    const starting = database.as(actor, (work) => startAssignment(work, { ...input, salesId: actor.id }));
    await expect(starting).rejects.toMatchObject({ code: 'OWNER_NOT_POSSIBLE', field: 'salesId' });
  });

  it('does not find a unit that is not there, nor a person of another office', async () => {
    const { actor, input } = await aScene();
    const nowhere = database.as(actor, (work) => startAssignment(work, { ...input, orgUnitId: newId() }));
    await expect(nowhere).rejects.toBeInstanceOf(NotFound);
    const stranger = await aUser(database, await anOffice(database));
    await expect(database.as(stranger, (work) => startAssignment(work, input))).rejects.toBeInstanceOf(NotFound);
    expect(await database.db.count(Assignment)).toBe(0);
  });

  it('is not for the sales owner of earlier work', async () => {
    const { sales, person, input } = await aScene();
    await anAssignment(database, person, { sales });
    await expect(database.as(sales, (work) => startAssignment(work, input))).rejects.toBeInstanceOf(NotAllowed);
    expect(await database.db.count(Assignment)).toBe(1);
  });
});
