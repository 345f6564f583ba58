import type { Day } from '#domain';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Assignment, ContractTerm } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { change } from '../core/change.ts';
import { MilestoneRule } from '../milestone-rules/index.ts';
import type { Office } from '../offices/index.ts';
import { Person } from '../people/index.ts';
import { anAssignment, anOffice, anOwnership, aPerson, aUser, giveRole, isDeactivated } from '../testing/builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { aCallRule, aRule } from '../testing/rule-builders.ts';
import { replan, replanByRule } from './replan.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let coordinator: Actor;
let manager: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  coordinator = await aUser(database, office);
  manager = await aUser(database, office, 'MANAGER', 'SECTION');
});

const plan = ({ id }: { id: string }) => database.as(coordinator, (work) => replan(work, id));
const beginning = (startedOn: Day, termToOn: Day = '2027-06-30') =>
  anAssignment(database, person, { coordinator, startedOn, termToOn });
const edit = (work: Assignment, set: Partial<Assignment>, version = 1) =>
  change(database.db, Assignment, { id: work.id, version }, set);

interface Row {
  readonly milestone_on: Day;
  readonly due_on: Day;
  readonly owner_id: string | null;
  readonly state: string;
  readonly occurrence: number;
  readonly superseded_for: string | null;
  readonly unassigned_at: Date | null;
}
const rows = async (table: string, day: string, { id }: Assignment): Promise<Row[]> =>
  (
    await database.client.query(
      `select *, ${day} as due_on from ${table} where assignment_id = $1 order by milestone_on, id`,
      [id],
    )
  ).rows;
const followUps = (work: Assignment) => rows('follow_up', 'planned_on', work);
const calls = (work: Assignment) => rows('milestone_call', 'due_on', work);
const days = (found: Row[]) => found.map((it) => it.milestone_on);
const touch = (table: string) => database.client.query(`update ${table} set is_touched = true, version = version + 1`);
const officeDay = (day: Day, visitOn: Day) =>
  database.client.query(
    `insert into office_day (office_id, day, is_business, promise_on, visit_on) values ($1, $2, false, $2, $3)`,
    [office.id, day, visitOn],
  );

describe('the follow plan', () => {
  beforeEach(async () => {
    for (const amount of [0, 1, 3, 7, 14, 30, 60, 90])
      await aRule(database, office, { trigger: 'DAYS_AFTER_START', amount });
  });

  it('makes exactly its days for a new work, as far as they lie within sixty days', async () => {
    const work = await beginning('2026-11-24');
    expect(await plan(work)).toMatchObject({ follow_ups: 6, calls: 0 });
    expect(days(await followUps(work))).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-27',
      '2026-12-01',
      '2026-12-08',
      '2026-12-24',
    ]);
  });

  it('makes nothing when it is made twice', async () => {
    const work = await beginning('2026-11-24');
    await plan(work);
    expect(await plan(work)).toEqual({ follow_ups: 0, calls: 0, moved: 0, taken_away: 0 });
  });

  it('makes nothing of what is past', async () => {
    const work = await beginning('2026-11-10');
    await plan(work);
    expect(days(await followUps(work))).toEqual(['2026-11-24', '2026-12-10', '2027-01-09']);
  });

  it('moves with the first day, but for what somebody has in hand', async () => {
    const work = await beginning('2026-11-24');
    await plan(work);
    await database.client.query(
      `update follow_up set is_touched = true, version = version + 1 where milestone_on = '2026-11-25'`,
    );
    await edit(work, { startedOn: '2026-12-01' });
    await plan(work);
    expect(days(await followUps(work))).toEqual([
      '2026-11-25',
      '2026-12-01',
      '2026-12-04',
      '2026-12-08',
      '2026-12-15',
      '2026-12-31',
    ]);
  });

  it('lets go of days that fall into the past, and finds them again when they come back', async () => {
    const work = await beginning('2026-11-24');
    await plan(work);
    await edit(work, { startedOn: '2026-11-20' });
    expect(await plan(work)).toMatchObject({ follow_ups: 1, taken_away: 1, moved: 5 });
    expect(days(await followUps(work))).toEqual([
      '2026-11-21',
      '2026-11-23',
      '2026-11-27',
      '2026-12-04',
      '2026-12-20',
      '2027-01-19',
    ]);
    await edit(work, { startedOn: '2026-11-24' }, 2);
    await plan(work);
    expect(days(await followUps(work))).toHaveLength(6);
  });
});

describe('a date of the plan', () => {
  it('falls on the next business day, within its window', async () => {
    await aRule(database, office, { daysBefore: 1, daysAfter: 2 });
    await officeDay('2026-12-29', '2027-01-04');
    const work = await beginning('2026-12-29');
    await plan(work);
    expect(await followUps(work)).toMatchObject([
      { due_on: '2027-01-04', window_from_on: '2026-12-28', window_until_on: '2027-01-04' },
    ]);
  });

  it.each([
    ['COORDINATOR', () => coordinator],
    ['SALES', () => coordinator],
    ['MANAGER', () => manager],
  ] as const)('by %s is theirs who answers, else theirs who would', async (byRole, who) => {
    await aRule(database, office, { byRole });
    const work = await beginning('2026-12-01');
    await plan(work);
    expect(await followUps(work)).toMatchObject([{ owner_id: who().id, responsible_role: byRole }]);
  });

  it('goes with the work to whoever answers for it next', async () => {
    await aRule(database, office);
    const work = await beginning('2026-12-01');
    await plan(work);
    const next = await aUser(database, office);
    await database.client.query('update ownership set user_id = $1 where assignment_id = $2', [next.id, work.id]);
    expect(await plan(work)).toMatchObject({ moved: 1 });
    expect(await followUps(work)).toMatchObject([{ owner_id: next.id }]);
  });

  it('clamps a month that is shorter, from the first day on', async () => {
    await aRule(database, office, { trigger: 'MONTHS_AFTER_START', amount: 1 });
    await aRule(database, office, { trigger: 'MONTHS_AFTER_START', amount: 2 });
    const work = await beginning('2026-10-31');
    await plan(work);
    expect(days(await followUps(work))).toEqual(['2026-11-30', '2026-12-31']);
  });

  it('comes every year, and on 28 February for whoever began on a leap day', async () => {
    await aRule(database, office, { trigger: 'ANNIVERSARY' });
    const work = await beginning('2024-02-29');
    await database.client.query(`set local enishi.now = '2027-01-15T03:00:00Z'`);
    await database.client.query('select replan_works(array[$1::uuid])', [work.id]);
    expect(await followUps(work)).toMatchObject([{ milestone_on: '2027-02-28', occurrence: 3 }]);
  });

  it('is the plan of the office and of those above', async () => {
    const branch = await anOffice(database, { name: '町田営業所', parentId: office.id });
    await aRule(database, office);
    await aRule(database, branch);
    await aRule(database, await anOffice(database, { name: '別の支店' }));
    person = await aPerson(database, branch);
    const work = await beginning('2026-12-01');
    expect(await plan(work)).toMatchObject({ follow_ups: 2 });
  });

  it('is met with whoever left, counted from that day, by whoever answered for them last', async () => {
    await aRule(database, office, { forWhom: 'ALUMNUS', trigger: 'MONTHS_AFTER_START', amount: 3 });
    const work = await beginning('2025-10-01');
    await edit(work, { endedOn: '2026-08-31', endReason: '契約満了' });
    await database.client.query('update ownership set until_on = $1', ['2026-08-31']);
    await plan(work);
    expect(await followUps(work)).toMatchObject([{ milestone_on: '2026-11-30', owner_id: coordinator.id }]);
    await beginning('2026-11-21');
    expect(await plan(work)).toMatchObject({ taken_away: 1 });
  });
});

describe('what is planned no longer', () => {
  it('is gone while nobody saw it, and called off with the reason once its day has come', async () => {
    await aCallRule(database, office);
    await aCallRule(database, office, { trigger: 'DAYS_AFTER_START', amount: 7 });
    const work = await beginning('2026-11-21');
    await plan(work);
    await edit(work, { endedOn: '2026-11-20', startedOn: '2026-11-01', endReason: '辞退' });
    expect(await plan(work)).toMatchObject({ taken_away: 2 });
    expect(await calls(work)).toMatchObject([
      { state: 'CANCELLED', superseded_for: 'ENDED', milestone_on: '2026-11-21' },
    ]);
  });

  it('stands again when what took it back ends', async () => {
    await aCallRule(database, office);
    const work = await beginning('2026-11-21');
    await plan(work);
    await edit(work, { endedOn: '2026-11-20', startedOn: '2026-11-20', endReason: '誤り' });
    await plan(work);
    await edit(work, { endedOn: null, startedOn: '2026-11-21', endReason: null }, 2);
    await plan(work);
    expect(await calls(work)).toMatchObject([{ state: 'PLANNED', superseded_for: null, reason: null }]);
  });

  it('says since when nobody has the call that stands again, where no manager is left', async () => {
    await aCallRule(database, office);
    const work = await beginning('2026-11-21');
    await plan(work);
    await edit(work, { endedOn: '2026-11-20', startedOn: '2026-11-20', endReason: '誤り' });
    await plan(work);
    await isDeactivated(database, manager);
    await edit(work, { endedOn: null, startedOn: '2026-11-21', endReason: null }, 2);
    await plan(work);
    expect(await calls(work)).toMatchObject([{ state: 'PLANNED', owner_id: null, unassigned_at: NOON }]);
  });

  it('goes when its rule is switched off, but for what is past and what somebody has in hand', async () => {
    const rule = await aRule(database, office, { trigger: 'EVERY_RENEWAL' });
    const work = await beginning('2026-08-01', '2026-11-30');
    await add(database.db, ContractTerm, {
      assignmentId: work.id,
      ordinal: 2,
      fromOn: '2026-12-01',
      toOn: '2026-12-31',
    });
    await add(database.db, ContractTerm, {
      assignmentId: work.id,
      ordinal: 3,
      fromOn: '2027-01-01',
      toOn: '2027-01-31',
    });
    await plan(work);
    expect((await followUps(work)).map((it) => it.occurrence)).toEqual([1, 2]);
    await database.client.query(`update follow_up set is_touched = true, version = version + 1 where occurrence = 2`);
    await change(database.db, MilestoneRule, { id: rule.id, version: 1 }, { switchedOffAt: NOON });
    await database.as(manager, (it) => replanByRule(it, rule.id));
    expect((await followUps(work)).map((it) => it.occurrence)).toEqual([2]);
  });

  it('goes with a person who is put away', async () => {
    await aCallRule(database, office);
    const work = await beginning('2026-12-01');
    await plan(work);
    await change(database.db, Person, { id: person.id, version: 1 }, { archivedAt: NOON, archiveReason: '退職' });
    await plan(work);
    expect(await calls(work)).toEqual([]);
  });

  it('is left alone where somebody has it in hand', async () => {
    await aCallRule(database, office);
    const work = await beginning('2026-12-01');
    await plan(work);
    await touch('milestone_call');
    await edit(work, { startedOn: '2026-12-10' });
    expect(await plan(work)).toEqual({ follow_ups: 0, calls: 0, moved: 0, taken_away: 0 });
    expect(days(await calls(work))).toEqual(['2026-12-01']);
  });
});

describe('a call of thanks', () => {
  beforeEach(() => aCallRule(database, office, { trigger: 'NTH_RENEWAL', amount: 2 }));

  const renewedTwice = async () => {
    const work = await beginning('2026-06-01', '2026-08-31');
    await add(database.db, ContractTerm, {
      assignmentId: work.id,
      ordinal: 2,
      fromOn: '2026-09-01',
      toOn: '2026-11-30',
    });
    await add(database.db, ContractTerm, {
      assignmentId: work.id,
      ordinal: 3,
      fromOn: '2026-12-01',
      toOn: '2027-02-28',
    });
    return work;
  };
  const ownerOf = async (work: Assignment) => {
    await plan(work);
    const [call] = await calls(work);
    const { rows: told } = await database.client.query('select call_owner($1) as id', [work.id]);
    expect(call?.owner_id).toBe(told[0].id);
    return call?.owner_id;
  };

  it('comes at the second renewal, which is the third term', async () => {
    const work = await renewedTwice();
    await plan(work);
    expect(days(await calls(work))).toEqual(['2026-12-01']);
  });

  it('is made by the lowest grade of the office', async () => {
    await aUser(database, office, 'MANAGER', 'OFFICE');
    expect(await ownerOf(await renewedTwice())).toBe(manager.id);
  });

  it('is never made by the sales owner: the next grade above does it, else the office above, else nobody', async () => {
    const work = await renewedTwice();
    await anOwnership(database, work, 'SALES', manager);
    expect(await ownerOf(work)).toBeNull();
    const upper = await anOffice(database, { name: '本部' });
    await database.client.query('insert into office_reach values ($1, $2)', [upper.id, office.id]);
    const above = await aUser(database, upper, 'MANAGER', 'DEPARTMENT');
    expect(await ownerOf(work)).toBe(above.id);
    const head = await aUser(database, office, 'MANAGER', 'OFFICE');
    expect(await ownerOf(work)).toBe(head.id);
  });

  it('is not made by somebody who left', async () => {
    const head = await aUser(database, office, 'MANAGER', 'OFFICE');
    await isDeactivated(database, manager);
    expect(await ownerOf(await renewedTwice())).toBe(head.id);
  });

  it('stands but once for a manager of two offices', async () => {
    const upper = await anOffice(database, { name: '本部' });
    await database.client.query('insert into office_reach values ($1, $2)', [upper.id, office.id]);
    await giveRole(database, manager.id, upper, 'MANAGER', 'DEPARTMENT');
    const work = await renewedTwice();
    await anOwnership(database, work, 'SALES', manager);
    expect(await ownerOf(work)).toBeNull();
  });
});
