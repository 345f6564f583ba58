import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { OpenIssue } from '../open-issues/index.ts';
import { aCall } from '../testing/call-builders.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { delegateCall, takeCall } from './delegate-call.ts';
import { MilestoneCallEntry } from './milestone-call-entry.entity.ts';
import { MilestoneCall } from './milestone-call.entity.ts';
import { possibleCallers } from './possible-callers.ts';
import { dropCall, putOffCall } from './put-off-call.ts';
import { recordCall } from './record-call.ts';
import { takeBackCall } from './take-back-call.ts';

const database = useDatabase();
const reason = '出張のため';

async function given() {
  const above = await anOffice(database, { name: '関東本部' });
  const office = await anOffice(database, { name: '横浜支店', parentId: above.id });
  const person = await aPerson(database, office);
  const department = await aUser(database, office, 'MANAGER', 'DEPARTMENT');
  const section = await aUser(database, office, 'MANAGER');
  const head = await aUser(database, above, 'MANAGER', 'OFFICE');
  const sales = await aUser(database, office, 'SALES');
  const coordinator = await aUser(database, office);
  const assignment = await anAssignment(database, person, { coordinator, sales });
  const call = await aCall(database, assignment, department);
  return { office, person, department, section, head, sales, coordinator, assignment, call };
}

const kept = ({ id }: MilestoneCall) => database.db.findOneByOrFail(MilestoneCall, { id });
const entriesOf = ({ id }: MilestoneCall) =>
  database.db.find(MilestoneCallEntry, { where: { callId: id }, order: { id: 'ASC' } });
const handTo = (actor: Actor, { id }: MilestoneCall, toUserId: string, version = 1) =>
  database.as(actor, (work) => delegateCall(work, { id, version, reason, toUserId }));

describe('handing a call on', () => {
  it('goes to the grade of whoever has it or above, and keeps the reason', async () => {
    const { call, department, head } = await given();
    await handTo(department, call, head.id);
    expect(await kept(call)).toMatchObject({ ownerId: head.id, isTouched: true });
    const step = { kind: 'DELEGATED', text: reason, fromOwnerId: department.id, toOwnerId: head.id };
    expect(await entriesOf(call)).toMatchObject([step]);
  });

  it('goes to a manager above who takes it over themself', async () => {
    const { call, head } = await given();
    await handTo(head, call, head.id);
    expect(await kept(call)).toMatchObject({ ownerId: head.id });
  });

  it.each(['section', 'sales', 'coordinator', 'stranger', 'nobody', 'department'] as const)(
    'is refused to %s',
    async (whom) => {
      const around = await given();
      const stranger = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
      const ids = { ...around, stranger, nobody: { id: newId() } };
      const codes = {
        ...{ section: 'CALL_GRADE_TOO_LOW', sales: 'CALL_BY_SALES_OWNER', coordinator: 'OWNER_NOT_POSSIBLE' },
        ...{ stranger: 'OWNER_NOT_POSSIBLE', nobody: 'OWNER_NOT_POSSIBLE', department: 'NOTHING_CHANGED' },
      };
      const handing = handTo(around.department, around.call, ids[whom].id);
      await expect(handing).rejects.toMatchObject({ code: codes[whom], field: 'toUserId' });
      expect(await kept(around.call)).toMatchObject({ ownerId: around.department.id, version: 1 });
    },
  );

  it('offers whom it may go to, and nobody else', async () => {
    const { call, head, section } = await given();
    const offered = await database.as(section, (work) => possibleCallers(work, call.id));
    expect(offered.map(({ id, grade }) => [id, grade])).toEqual([[head.id, 'OFFICE']]);
  });

  it('is for managers alone', async () => {
    const { call, coordinator, head } = await given();
    await expect(handTo(coordinator, call, head.id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('a call that nobody has', () => {
  it('is taken by any manager of the office, of whatever grade', async () => {
    const { assignment, section } = await given();
    const call = await aCall(database, assignment, null);
    await database.as(section, (work) => takeCall(work, { id: call.id, version: 1 }));
    expect(await kept(call)).toMatchObject({ ownerId: section.id });
  });

  it('is not taken by the sales owner', async () => {
    const { assignment, sales } = await given();
    const call = await aCall(database, assignment, null);
    const taking = database.as(sales, (work) => takeCall(work, { id: call.id, version: 1 }));
    await expect(taking).rejects.toMatchObject({ code: 'CALL_BY_SALES_OWNER' });
  });
});

describe('putting a call off', () => {
  const putOff = (actor: Actor, { id }: MilestoneCall, dueOn: MilestoneCall['dueOn'], version = 1) =>
    database.as(actor, (work) => putOffCall(work, { id, version, reason, dueOn }));

  it('moves the day and leaves the window', async () => {
    const { call, department } = await given();
    await putOff(department, call, '2026-12-03');
    expect(await kept(call)).toMatchObject({ dueOn: '2026-12-03', windowUntilOn: '2026-11-28', state: 'PLANNED' });
  });

  it.each([
    ['CALL_DAY_IN_THE_PAST', '2026-11-20'],
    ['CALL_DAY_TOO_FAR', '2027-01-21'],
    ['NOTHING_CHANGED', '2026-11-21'],
  ] as const)('is refused with %s', async (code, day) => {
    const { call, department } = await given();
    await expect(putOff(department, call, day)).rejects.toMatchObject({ code, field: 'dueOn' });
    expect(await kept(call)).toMatchObject({ dueOn: '2026-11-21', version: 1 });
  });
});

describe('taking back a step', () => {
  const takeBack = (actor: Actor, { id }: MilestoneCall, version: number, now?: Date) =>
    database.as(actor, (work) => takeBackCall(work, { id, version }), now);

  it('brings back a call that was let go', async () => {
    const { call, department } = await given();
    await database.as(department, (work) => dropCall(work, { id: call.id, version: 1, reason }));
    expect(await kept(call)).toMatchObject({ state: 'CANCELLED', droppedOn: '2026-11-21', reason });
    await takeBack(department, call, 2);
    expect(await kept(call)).toMatchObject({ state: 'PLANNED', droppedOn: null, reason: null, dueOn: '2026-11-21' });
  });

  it('brings back the day, the hour and the count of tries', async () => {
    const { call, department } = await given();
    const once = { key: newId(), id: call.id, version: 1, outcome: 'ABSENT' } as const;
    await database.as(department, (work) => recordCall(work, once));
    await takeBack(department, call, 2);
    expect(await kept(call)).toMatchObject({ dueOn: '2026-11-21', nextTryAt: null, tries: 0 });
    expect((await entriesOf(call)).map(({ kind }) => kind)).toEqual(['ABSENT', 'TAKEN_BACK']);
  });

  it('takes the wish along while nobody took it up', async () => {
    const { call, department, coordinator, person } = await given();
    const days = { dueOn: '2026-11-27', reportTo: 'NOBODY', direction: '相談する' } as const;
    const wish = { text: '手順書がほしい', ownerId: coordinator.id, ...days };
    const input = { key: newId(), id: call.id, version: 1, outcome: 'WISH', wish } as const;
    await database.as(department, (work) => recordCall(work, input));
    await takeBack(department, call, 2);
    const issue = await database.db.findOneByOrFail(OpenIssue, { personId: person.id });
    expect(issue.retractedAt).not.toBeNull();
    expect(await kept(call)).toMatchObject({ state: 'PLANNED', issueId: null, outcome: null });
  });

  it('is for whoever took it, on the same day, and once', async () => {
    const { call, department, head } = await given();
    await handTo(department, call, head.id);
    await expect(takeBack(head, call, 2)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const tomorrow = new Date('2026-11-22T03:00:00Z');
    await expect(takeBack(department, call, 2, tomorrow)).rejects.toMatchObject({ code: 'NOTHING_TO_TAKE_BACK' });
    await takeBack(department, call, 2);
    await expect(takeBack(department, call, 3)).rejects.toMatchObject({ code: 'NOTHING_TO_TAKE_BACK' });
    expect(await kept(call)).toMatchObject({ ownerId: department.id });
  });
});
