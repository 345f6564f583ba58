import type { Day } from '#domain';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  archivePerson,
  bringBackPerson,
  changeOwner,
  correctAssignment,
  deletePerson,
  endAssignment,
  movePerson,
  recordTerm,
  startAssignment,
  takeBackEnd,
} from '../testing/deeds.ts';
import type { Actor } from '../core/actor.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { replanPerson } from './replan.ts';
import { aCallRule, aRule } from '../testing/rule-builders.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let coordinator: Actor;
let manager: Actor;
let assignmentId: string;
let orgUnitId: string;

const start = async (startedOn: Day) => {
  const input = {
    personId: person.id,
    orgUnitId,
    coordinatorId: coordinator.id,
    startedOn,
    termToOn: '2026-12-31' as Day,
  };
  return (await database.as(manager, (work) => startAssignment(work, input))).id;
};

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  coordinator = await aUser(database, office);
  manager = await aUser(database, office, 'MANAGER', 'OFFICE');
  ({
    orgUnit: { id: orgUnitId },
  } = await aWorkplace(database));
  await aRule(database, office, { trigger: 'DAYS_AFTER_START', amount: 14 });
  await aRule(database, office, { trigger: 'EVERY_RENEWAL' });
  await aCallRule(database, office);
  assignmentId = await start('2026-11-21');
});

const met = async () =>
  (
    await database.db.find(FollowUp, { where: { personId: person.id, state: 'PLANNED' }, order: { plannedOn: 'ASC' } })
  ).map(({ plannedOn, ownerId }) => [plannedOn, ownerId === coordinator.id]);
const thanked = async () =>
  (
    await database.client.query(`select due_on, state from milestone_call where person_id = $1 order by due_on`, [
      person.id,
    ])
  ).rows.map((it) => [it.due_on, it.state]);
const first = { id: '', version: 1, reason: '書き違い' };

describe('the plan of a work', () => {
  it('is made when the work begins', async () => {
    expect(await met()).toEqual([['2026-12-05', true]]);
    expect(await thanked()).toEqual([['2026-11-21', 'PLANNED']]);
  });

  it('follows its first day', async () => {
    await database.as(manager, (work) =>
      correctAssignment(work, { id: assignmentId, version: 1, orgUnitId, startedOn: '2026-11-24' }),
    );
    expect([await met(), await thanked()]).toEqual([[['2026-12-08', true]], [['2026-11-24', 'PLANNED']]]);
  });

  it('has a milestone more with a term more', async () => {
    await database.as(manager, (work) => recordTerm(work, { assignmentId, toOn: '2027-03-31' }));
    expect(await met()).toEqual([
      ['2026-12-05', true],
      ['2027-01-01', true],
    ]);
  });

  it('goes to whoever answers for it', async () => {
    const { id: userId } = await aUser(database, office);
    await database.as(manager, (work) =>
      changeOwner(work, { ...first, id: assignmentId, role: 'COORDINATOR', userId }),
    );
    expect(await met()).toEqual([['2026-12-05', false]]);
  });

  it('ends with it, and returns when that end was a mistake', async () => {
    await database.as(manager, (work) => endAssignment(work, { ...first, id: assignmentId, endedOn: '2026-11-21' }));
    expect(await met()).toEqual([]);
    await database.as(manager, (work) => takeBackEnd(work, { ...first, id: assignmentId, version: 2 }));
    expect(await met()).toEqual([['2026-12-05', true]]);
  });

  it('is that of the office under which the person comes', async () => {
    const other = await anOffice(database, { name: '本郷支店', parentId: office.id });
    await aRule(database, other, { trigger: 'DAYS_AFTER_START', amount: 3 });
    const head = await aUser(database, office, 'MANAGER', 'DEPARTMENT');
    await database.as(head, (work) => movePerson(work, { ...first, id: person.id, officeId: other.id }));
    expect(await met()).toEqual([
      ['2026-11-24', true],
      ['2026-12-05', true],
    ]);
  });

  it('holds nobody back from deleting a person who was taken in by mistake', async () => {
    await database.as(manager, (work) => deletePerson(work, { id: person.id, version: 1 }));
    expect([await met(), await thanked()]).toEqual([[], []]);
  });
});

describe('the plan of somebody who left', () => {
  const later = new Date('2026-11-23T03:00:00Z');

  it('is counted from that day; it goes when they are put away, and is made anew when they are brought back', async () => {
    await aRule(database, office, { forWhom: 'ALUMNUS', trigger: 'DAYS_AFTER_START', amount: 30 });
    await database.as(manager, (work) =>
      endAssignment(work, { ...first, id: assignmentId, endedOn: '2026-11-21', followUps: null }),
    );
    await database.as(manager, (work) => replanPerson(work, person.id), later);
    expect(await met()).toEqual([['2026-12-21', true]]);
    await database.as(manager, (work) => archivePerson(work, { ...first, id: person.id }), later);
    expect(await met()).toEqual([]);
    await database.as(manager, (work) => bringBackPerson(work, { id: person.id, version: 2 }), later);
    expect(await met()).toEqual([['2026-12-21', true]]);
  });
});
