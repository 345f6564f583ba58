import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, isSilent, type Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aRule } from '../testing/rule-builders.ts';
import { saveSilenceLimits, silenceLimits } from './silence-limits.ts';
import { silenceOf } from './silence.ts';

const database = useDatabase();
const today = '2026-11-21';
const ago = (days: number): Day => addDays(today, -days);
let office: Office;
let me: Actor;
let head: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  me = await aUser(database, office);
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
});

const open = (actor = me, scope: 'MINE' | 'OFFICE' = 'MINE', after?: string | null) =>
  database.as(actor, (look) => silenceOf(look, { scope, after }));
const names = async (actor?: Actor, scope?: 'MINE' | 'OFFICE') =>
  (await open(actor, scope)).nodes.map(({ person }) => person.name);

/** Somebody of mine at work for so many days, with whom I talked so many days ago. */
async function atWork(name: string, days: number, ...talks: number[]) {
  const person = await aPerson(database, office, { name });
  const { id } = await anAssignment(database, person, { coordinator: me, startedOn: ago(days) });
  for (const it of talks) await aFact(database, await aConversation(database, person, me, { heldOn: ago(it) }));
  return { ...person, assignmentId: id };
}

describe('the silence radar', () => {
  it('goes by phase, and in each begins with whoever has something open, then with the longest silence', async () => {
    await atWork('ずっと', 200, 50);
    await anIssue(database, await atWork('相談あり', 200, 46), me);
    await atWork('もっとずっと', 300, 120);
    await atWork('2か月', 60, 31);
    await atWork('2週間', 17);
    await atWork('話したばかり', 200, 3);
    const { nodes, phases } = await open();
    expect(nodes.map(({ person, phase }) => [person.name, phase])).toEqual([
      ['2週間', 'FIRST_MONTH'],
      ['2か月', 'FIRST_QUARTER'],
      ['相談あり', 'LATER'],
      ['もっとずっと', 'LATER'],
      ['ずっと', 'LATER'],
    ]);
    expect(nodes[2]).toMatchObject({ issues: 1, limitDays: 45, lastHeldOn: ago(46), owner: { id: me.id } });
    expect(phases).toEqual([
      { phase: 'FIRST_WEEK', people: 0, silent: 0 },
      { phase: 'FIRST_MONTH', people: 1, silent: 1 },
      { phase: 'FIRST_QUARTER', people: 1, silent: 1 },
      { phase: 'LATER', people: 4, silent: 3 },
    ]);
  });

  it('is empty where everybody was spoken with within the limits, as the plan of an office has it', async () => {
    const plan = [0, 1, 3, 7, 14, 30, 60, 90];
    for (const days of [0, 5, 8, 13, 29, 44, 89, 130]) {
      await atWork(
        `${days}日目`,
        days,
        ...plan
          .filter((it) => it <= days)
          .map((it) => days - it)
          .reverse(),
      );
    }
    const { nodes, phases } = await open();
    expect(nodes).toEqual([]);
    expect(phases.map(({ people }) => people)).toEqual([2, 3, 2, 1]);
  });

  it.each([
    [200, [46]],
    [200, [45]],
    [200, [21, 31, 41]],
    [60, [31]],
    [60, [20, 25, 30]],
    [20, [12, 13, 14]],
    [5, [100, 110, 120]],
    [15, []],
    [8, []],
  ])('is as the domain says after %d days of work and talks %j days ago', async (days, talks) => {
    await atWork('誰か', days, ...talks);
    const expected = isSilent({ heldOns: talks.map(ago), startedOn: ago(days), hasNextDate: false }, today);
    expect((await open()).nodes).toHaveLength(expected ? 1 : 0);
  });

  it('leaves out who has a date agreed on; one that a rule planned counts in its last week only, and is no talk', async () => {
    const rule = await aRule(database, office, { trigger: 'ANNIVERSARY', amount: null });
    const planned = { origin: 'PLAN', responsibleRole: 'COORDINATOR' } as const;
    const [agreed, near, far] = [
      await atWork('約束', 200),
      await atWork('計画近い', 200),
      await atWork('計画遠い', 200),
    ];
    await aFollowUp(database, agreed, me, { plannedOn: addDays(today, 40) });
    for (const [{ assignmentId, ...person }, days] of [
      [near, 7],
      [far, 8],
    ] as const) {
      const made = { assignmentId, ruleId: rule.id, occurrence: 1, milestoneOn: addDays(today, days) };
      await aFollowUp(database, person as never, me, { ...planned, ...made, plannedOn: addDays(today, days) });
    }
    expect(await names()).toEqual(['計画遠い']);
  });

  it('is of my people for a coordinator, of the whole office for its manager, and of nobody for others', async () => {
    await atWork('担当', 200);
    const other = await aUser(database, office);
    expect([await names(other), await names(other, 'OFFICE')]).toEqual([[], []]);
    expect([await names(head), await names(head, 'OFFICE')]).toEqual([[], ['担当']]);
    const stranger = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
    expect(await open(stranger, 'OFFICE')).toMatchObject({ nodes: [], phases: [{ people: 0 }, {}, {}, { people: 0 }] });
  });

  it('goes on page by page, is one statement, and writes down whom it showed', async () => {
    for (let n = 0; n < 23; n += 1) await atWork(`${n}`, 200 - (n % 3) * 80);
    expect(await database.statementsOf(() => open())).toBe(1);
    const first = await open();
    const rest = await open(me, 'MINE', first.endCursor);
    const ids = [...first.nodes, ...rest.nodes].map(({ person }) => person.id);
    expect([first.nodes.length, new Set(ids).size, rest.hasMore]).toEqual([20, 23, false]);
    const { rows } = await database.client.query(
      "select details from audit_event where action = 'silence' order by id desc limit 1",
    );
    expect(rows[0].details.persons).toHaveLength(3);
  });
});

describe('the limits of an office', () => {
  const limits = { firstWeek: 3, firstMonth: 10, firstQuarter: 20, later: 90 };
  const save = (actor: Actor, version = 1) =>
    database.as(actor, (work) => saveSilenceLimits(work, { id: office.id, version, ...limits }));

  it('are set by its head and its administrators, and hold from then on', async () => {
    await atWork('46日', 200, 46);
    await atWork('4日目', 4);
    expect(await names()).toEqual(['46日']);
    expect(await database.as(head, silenceLimits)).toMatchObject([{ id: office.id, firstWeek: 7, later: 45 }]);
    await save(head);
    expect(await names()).toEqual(['4日目']);
  });

  it('are not for others to set, and not there for another office', async () => {
    await expect(save(me)).rejects.toBeInstanceOf(NotAllowed);
    expect(await database.as(me, silenceLimits)).toEqual([]);
    await expect(save(await aUser(database, await anOffice(database), 'ADMINISTRATOR'))).rejects.toBeInstanceOf(
      NotFound,
    );
    await save(head);
    await expect(save(head)).rejects.toMatchObject({ code: 'CONFLICT', theirs: { version: 2 } });
  });
});
