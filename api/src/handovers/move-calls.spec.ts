import { beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { replanPerson } from '../milestone-plan/index.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import type { Assignment } from '../assignments/index.ts';
import { anAssignment, anOffice, aPerson, aUser, giveRole } from '../testing/builders.ts';
import { aCall, aMadeCall, aTriedCall, callAsItStands } from '../testing/call-builders.ts';
import { callById, delegateCall } from '../testing/deeds.ts';
import { aCallRule } from '../testing/rule-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { declineHandover } from './decline-handover.ts';
import { handOver } from './hand-over.ts';
import { handoverById } from './handover-by-id.ts';
import { undoHandover } from './undo-handover.ts';

const database = useDatabase();
const reason = '異動のため';
let office: Office;
/** Kay manages the office and looks after people herself; Lou manages beside her, Hal above both; Ben looks after people. */
let [kay, lou, hal, ben]: Actor[] = [];
let person: Person;
let assignment: Assignment;

beforeEach(async () => {
  office = await anOffice(database);
  kay = await aUser(database, office, Role.MANAGER, 'SECTION');
  await giveRole(database, kay.id, office, Role.COORDINATOR);
  lou = await aUser(database, office, Role.MANAGER, 'SECTION');
  await giveRole(database, lou.id, office, Role.COORDINATOR);
  hal = await aUser(database, office, Role.MANAGER, 'OFFICE');
  ben = await aUser(database, office);
  person = await aPerson(database, office);
  assignment = await anAssignment(database, person, { coordinator: kay });
});

async function handing(to: Actor, from: Actor = kay!) {
  const people = [{ personId: person.id, fromId: from.id, toId: to.id }];
  const { ids } = await database.as(hal!, (work) => handOver(work, { key: newId(), reason, people }));
  return ids[0]!;
}
type Call = Awaited<ReturnType<typeof aCall>>;
const stands = (call: Call) => callAsItStands(database, call);
const undoing = (id: string) =>
  database.as(hal!, (work) => undoHandover(work, { id, version: 1, reason: '相手を間違えた' }));
const courseOf = async ({ id }: Call) =>
  (await database.as(hal!, (look) => callById(look, id))).steps.map(({ kind, toOwner, text }) => [
    kind,
    toOwner?.id,
    text,
  ]);

describe('calls of thanks of people who are handed over', () => {
  it('go to a receiver who manages the office, and their course tells it with the reason', async () => {
    const call = await aCall(database, assignment, kay!);
    await handing(lou!);
    expect(await stands(call)).toMatchObject({ ownerId: lou!.id, unassignedAt: null, dueOn: '2026-11-21', version: 2 });
    expect(await courseOf(call)).toEqual([['DELEGATED', lou!.id, reason]]);
  });

  it('stay with that receiver when the plan is made anew', async () => {
    const rule = await aCallRule(database, office, { trigger: 'MONTHS_AFTER_START', amount: 1 });
    const call = await aCall(database, assignment, kay!, { ruleId: rule.id });
    await handing(lou!);
    await database.as(hal!, (work) => replanPerson(work, person.id));
    expect(await stands(call)).toMatchObject({ ownerId: lou!.id, state: 'PLANNED' });
  });

  it('go on to whom the plan gives them, where the receiver manages nothing', async () => {
    const call = await aCall(database, assignment, lou!);
    await database.client.query('update ownership set user_id = $1 where assignment_id = $2', [lou!.id, assignment.id]);
    await handing(ben!, lou);
    expect(await stands(call)).toMatchObject({ ownerId: kay!.id, unassignedAt: null });
  });

  it('wait for somebody, where the plan knows nobody but the giver', async () => {
    const call = await aCall(database, assignment, kay!);
    await handing(ben!);
    const mark: unknown = expect.any(Date);
    expect(await stands(call)).toMatchObject({ ownerId: null, unassignedAt: mark });
    expect(await courseOf(call)).toEqual([['DELEGATED', undefined, reason]]);
  });

  it('never go to whom sells there from now on, and leave them if they had them', async () => {
    await giveRole(database, lou!.id, office, Role.SALES);
    const sales = await aUser(database, office, Role.SALES);
    const sold = await anAssignment(database, await aPerson(database, office), { sales });
    const theirs = await aCall(database, sold, lou!);
    const people = [{ personId: sold.personId, fromId: sales.id, toId: lou!.id }];
    await database.as(hal!, (work) => handOver(work, { key: newId(), reason, people }));
    expect(await stands(theirs)).toMatchObject({ ownerId: kay!.id });
  });

  it('leave what was made, and the calls of colleagues, as they are', async () => {
    const made = await aMadeCall(database, assignment, kay!);
    const others = await aCall(database, assignment, hal!);
    await handing(lou!);
    expect(await stands(made)).toMatchObject({ ownerId: kay!.id, version: 1 });
    expect(await stands(others)).toMatchObject({ ownerId: hal!.id, version: 1 });
  });
});

describe('undoing a handover', () => {
  it('gives the calls back, those that were tried before too', async () => {
    const tried = await aTriedCall(database, assignment, kay!, '会議中とのこと');
    const fresh = await aCall(database, assignment, kay!);
    await undoing(await handing(lou!));
    expect(await stands(tried)).toMatchObject({ ownerId: kay!.id, isTouched: true, tries: 1 });
    expect(await stands(fresh)).toMatchObject({ ownerId: kay!.id, isTouched: false });
  });

  it('leaves a call that somebody else was asked to make since', async () => {
    const call = await aCall(database, assignment, kay!);
    const id = await handing(lou!);
    const asked = { id: call.id, version: 2, toUserId: hal!.id, reason: '出張のため' };
    await database.as(lou!, (work) => delegateCall(work, asked), new Date('2026-11-21T05:00:00Z'));
    await undoing(id);
    expect(await stands(call)).toMatchObject({ ownerId: hal!.id });
  });
});

describe('declining a handover', () => {
  it('gives its calls to the head of the office too, as 未割当', async () => {
    const call = await aCall(database, assignment, kay!);
    const id = await handing(lou!);
    const [row] = (await database.as(lou!, (look) => handoverById(look, id))).people;
    const declining = { id: row!.id, version: 1, reason: '手いっぱいのため' };
    await database.as(lou!, (work) => declineHandover(work, declining));
    const mark: unknown = expect.any(Date);
    expect(await stands(call)).toMatchObject({ ownerId: hal!.id, unassignedAt: mark });
  });
});
