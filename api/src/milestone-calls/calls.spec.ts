import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { aCall } from '../testing/call-builders.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { calls } from './calls.ts';
import type { CallsInput } from './calls.input.ts';

const database = useDatabase();

async function anOfficeWithCalls() {
  const office = await anOffice(database);
  const manager = await aUser(database, office, 'MANAGER');
  const colleague = await aUser(database, office, 'MANAGER');
  const person = await aPerson(database, office);
  const assignment = await anAssignment(database, person);
  const on = (dueOn: '2026-11-19', over = {}) => aCall(database, assignment, manager, { dueOn, ...over });
  const late = await on('2026-11-19');
  const today = await on('2026-11-21' as never);
  const sunday = await on('2026-11-22' as never);
  const later = await on('2026-12-04' as never);
  const made = { state: 'DONE', outcome: 'REACHED', doneById: manager.id } as const;
  const done = await on('2026-11-18' as never, { ...made, doneOn: '2026-11-18' });
  await on('2026-09-18' as never, { ...made, doneOn: '2026-09-18' });
  const unassigned = await aCall(database, assignment, null, { dueOn: '2026-11-20' });
  const theirs = await aCall(database, assignment, colleague, { dueOn: '2026-11-20' });
  return {
    office,
    manager,
    colleague,
    person,
    assignment,
    ...{ late, today, sunday, later, done, unassigned, theirs },
  };
}

const listed = (actor: Actor, input: Partial<CallsInput> = {}) =>
  database.as(actor, (work) => calls(work, { scope: 'MINE', ...input }));
const idsOf = ({ nodes }: Awaited<ReturnType<typeof listed>>) => nodes.map(({ call }) => call.id);

describe('the calls of a manager', () => {
  it('are their own, late ones first, each in its part', async () => {
    const { manager, late, today, sunday, later } = await anOfficeWithCalls();
    const page = await listed(manager);
    expect(page.nodes.map(({ part, call }) => [part, call.id])).toEqual([
      ['LATE', late.id],
      ['TODAY', today.id],
      ['THIS_WEEK', sunday.id],
      ['LATER', later.id],
    ]);
    expect(page.counts).toEqual({ late: 1, today: 1, thisWeek: 1, later: 1, done: 1, unassigned: 1 });
    expect(page.nextOn).toBe('2026-11-22');
  });

  it('name the workplace, whom one asks for, and the milestone', async () => {
    const { manager, person } = await anOfficeWithCalls();
    const [first] = (await listed(manager)).nodes;
    expect(first?.call).toMatchObject({
      ...{ clientName: '青葉精機', siteName: '立川工場', phone: '042-000-0000', tries: 0 },
      ...{ supervisor: { name: '大槻 誠', reading: 'おおつき まこと' }, person: { id: person.id } },
      milestone: { name: '1か月のお礼', trigger: 'MONTHS_AFTER_START', n: 1 },
      viewerMay: ['complete', 'delegate'],
    });
  });

  it('hold what was done within four weeks apart', async () => {
    const { manager, done } = await anOfficeWithCalls();
    const page = await listed(manager, { part: 'DONE' });
    expect(idsOf(page)).toEqual([done.id]);
    expect(page.nodes[0]?.call).toMatchObject({ isInWindow: true, doneBy: { id: manager.id } });
  });

  it('are those of all colleagues where the office is asked for, and what nobody has', async () => {
    const { manager, unassigned, theirs } = await anOfficeWithCalls();
    expect(idsOf(await listed(manager, { scope: 'OFFICE', part: 'LATE' }))).toEqual(
      expect.arrayContaining([unassigned.id, theirs.id]),
    );
    expect(idsOf(await listed(manager, { scope: 'UNASSIGNED' }))).toEqual([unassigned.id]);
  });

  it('are listed to the end, by day and by client, none twice', async () => {
    const { manager, assignment } = await anOfficeWithCalls();
    const { ruleId } = await aCall(database, assignment, manager, { dueOn: '2026-11-25' });
    for (let occurrence = 2; occurrence < 25; occurrence += 1)
      await aCall(database, assignment, manager, { ruleId, occurrence, dueOn: '2026-11-25' });
    for (const order of ['DAY', 'CLIENT'] as const) {
      const first = await listed(manager, { order });
      expect(first).toMatchObject({ hasMore: true });
      const rest = await listed(manager, { order, after: first.endCursor });
      expect(rest).toMatchObject({ hasMore: false, endCursor: null });
      expect(new Set([...idsOf(first), ...idsOf(rest)]).size).toBe(28);
    }
  });

  it('are not for whoever is no manager, and of another office there are none', async () => {
    const { office } = await anOfficeWithCalls();
    const coordinator = await aUser(database, office);
    await expect(listed(coordinator)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const stranger = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
    const page = await listed(stranger, { scope: 'OFFICE' });
    expect(page.nodes).toEqual([]);
    expect(page.counts).toMatchObject({ late: 0, today: 0, unassigned: 0 });
  });
});
