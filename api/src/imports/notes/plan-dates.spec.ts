import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment } from '../../assignments/index.ts';
import { Fact } from '../../conversations/index.ts';
import type { Actor } from '../../core/actor.ts';
import { FollowUp } from '../../follow-ups/index.ts';
import { replan } from '../../milestone-plan/index.ts';
import type { Office } from '../../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../../testing/builders.ts';
import { aFile } from '../../testing/brought-in.ts';
import { useDatabase } from '../../testing/in-work.ts';
import { aRule } from '../../testing/rule-builders.ts';

const database = useDatabase();
let office: Office;
let coordinator: Actor;
let manager: Actor;
let work: Assignment;

/** Of the coordinator one date a week after the start, from three days before it on; of the manager one on the same days. */
beforeEach(async () => {
  office = await anOffice(database);
  coordinator = await aUser(database, office);
  manager = await aUser(database, office, 'MANAGER', 'SECTION');
  const person = await aPerson(database, office, { staffNo: 'S00040' });
  work = await anAssignment(database, person, { coordinator, startedOn: '2026-11-17' });
  await aRule(database, office, { trigger: 'DAYS_AFTER_START', amount: 7, daysBefore: 3, daysAfter: 3 });
  await aRule(database, office, { trigger: 'DAYS_AFTER_START', amount: 7, daysBefore: 3, byRole: 'MANAGER' });
  await database.as(coordinator, (it) => replan(it, work.id));
});

const note = (heldOn: string) => ({
  ...{ staffNo: 'S00040', heldOn, channel: '訪問', author: '藤田 蓮', nextOn: '' },
  text: `【A】${heldOn}は元気だった。`,
});
const file = (...heldOns: string[]) => aFile(database, manager, office, 'NOTES', heldOns.map(note));
const plan = () => database.db.find(FollowUp, { where: { origin: 'PLAN' }, order: { responsibleRole: 'ASC' } });

describe('a note that is brought in', () => {
  it('keeps the date of the plan in whose window it lies, and no other', async () => {
    await (await file('2026/11/20', '2026/11/21')).run();
    expect(await plan()).toMatchObject([
      { responsibleRole: 'COORDINATOR', state: 'DONE', doneOn: '2026-11-21' },
      { responsibleRole: 'MANAGER', state: 'PLANNED' },
    ]);
  });

  it('keeps none outside every window', async () => {
    await (await file('2026/11/20')).run();
    expect((await plan()).map(({ state }) => state)).toEqual(['PLANNED', 'PLANNED']);
  });

  it('keeps the date of a manager where a manager wrote it', async () => {
    const brought = await file('2026/11/21');
    await brought.name('藤田 蓮', manager.id);
    await brought.run();
    expect((await plan()).map(({ state }) => state)).toEqual(['DONE', 'DONE']);
  });

  it('gives the date back when the import is undone', async () => {
    const brought = await file('2026/11/21');
    await brought.run();
    expect(await brought.undo()).toEqual([]);
    expect(await plan()).toMatchObject([
      { state: 'PLANNED', doneOn: null, doneInId: null },
      { state: 'PLANNED', doneOn: null },
    ]);
  });

  it('keeps its date when it stays because somebody touched it since', async () => {
    const brought = await file('2026/11/21');
    await brought.run();
    const [fact] = await database.db.find(Fact);
    await database.db.update(Fact, fact!.id, { isSensitive: true });
    expect(await brought.undo()).toEqual([1]);
    expect(await plan()).toMatchObject([{ state: 'DONE', doneOn: '2026-11-21' }, { state: 'PLANNED' }]);
  });
});
