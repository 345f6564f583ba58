import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { Sql } from '../core/sql.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { fillOfficeDays, OfficeClosureRow, type Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import type { OfficeCalendarInput } from './office-calendar.input.ts';
import { officeCalendarOf } from './office-calendar-of.ts';
import { previewOfficeCalendar } from './preview-office-calendar.ts';
import { saveOfficeCalendar } from './save-office-calendar.ts';

const database = useDatabase();
let office: Office;
let head: Actor;
let person: Person;
let version: number;

beforeEach(async () => {
  office = await anOffice(database);
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
  person = await aPerson(database, office);
  await fillOfficeDays({ sql: new Sql(database.client, true), now: NOON }, [office.id]);
  version = 1;
});

/** Thursday, 3 December 2026 and the day after it are closed, unless something else is said. */
const input = (over: Partial<OfficeCalendarInput> = {}): OfficeCalendarInput => ({
  id: office.id,
  version,
  weeklyOff: [0, 6],
  keepsHolidays: true,
  yearEndFrom: '12-29',
  yearEndUntil: '01-03',
  opensAt: '09:00',
  closesAt: '18:00',
  closures: [{ fromOn: '2026-12-03', untilOn: '2026-12-04', isOpen: false, name: '社員研修' }],
  ...over,
});
const save = async (over: Partial<OfficeCalendarInput> = {}, who = head) => {
  const saved = await database.as(who, (work) => saveOfficeCalendar(work, input(over)));
  ({ version } = saved);
  return saved;
};
const preview = (over: Partial<OfficeCalendarInput> = {}, who = head) =>
  database.as(who, (look) => previewOfficeCalendar(look, input(over)));

const dayOf = async (day: string) =>
  (await database.client.query('select * from office_day where office_id = $1 and day = $2', [office.id, day])).rows[0];
const plannedOn = async ({ id }: FollowUp) => (await database.db.findOneByOrFail(FollowUp, { id })).plannedOn;

/** A meeting as a rule plans it: on the business day of its milestone. */
async function aPlannedVisit(milestoneOn: FollowUp['plannedOn'], over: Partial<FollowUp> = {}) {
  const ruleId = newId();
  await database.client.query(
    `insert into milestone_rule (id, office_id, name, makes, trigger, amount, for_whom, by_role)
     values ($1, $2, '7日後', 'FOLLOW_UP', 'DAYS_AFTER_START', 7, 'STAFF', 'COORDINATOR')`,
    [ruleId, office.id],
  );
  const { id: assignmentId } = await anAssignment(database, person);
  const made = { origin: 'PLAN', ruleId, occurrence: 1, milestoneOn, plannedOn: milestoneOn } as const;
  return aFollowUp(database, person, head, { assignmentId, ...made, ...over });
}

describe("an office's calendar", () => {
  it('is the usual one from the first day, and says who may change it', async () => {
    const seen = await database.as(head, (look) => officeCalendarOf(look));
    expect(seen).toMatchObject({
      ...{ id: office.id, version: 1, weeklyOff: [0, 6], keepsHolidays: true, closures: [], today: '2026-11-21' },
      ...{ offices: [{ id: office.id }], viewerMay: ['change'] },
    });
    expect(seen.holidays).toContainEqual({ day: '2026-11-23', name: '勤労感謝の日' });
    const coordinator = await aUser(database, office);
    expect(await database.as(coordinator, (look) => officeCalendarOf(look))).toMatchObject({
      offices: [],
      viewerMay: [],
    });
  });
});

describe('saving a calendar', () => {
  it('closes the days and names them, and sends visits and promises around them', async () => {
    await save();
    expect(await dayOf('2026-12-03')).toMatchObject({
      ...{ is_business: false, holiday: '社員研修', promise_on: '2026-12-02', visit_on: '2026-12-07' },
    });
    expect(await dayOf('2026-12-06')).toMatchObject({ promise_on: '2026-12-02' });
    expect(await database.db.countBy(OfficeClosureRow, { officeId: office.id })).toBe(1);
  });

  it('leaves the days that are over as they were, and brings what they put off to the next day of business', async () => {
    await save({ weeklyOff: [0, 1, 6], closures: [] });
    expect(await dayOf('2026-11-16')).toMatchObject({ is_business: true });
    expect(await dayOf('2026-11-30')).toMatchObject({ is_business: false, visit_on: '2026-12-01' });
    await save({
      weeklyOff: [0, 6],
      closures: [{ fromOn: '2026-11-24', untilOn: '2026-11-24', isOpen: false, name: '' }],
    });
    expect(await dayOf('2026-11-21')).toMatchObject({ visit_on: '2026-11-25' });
  });

  it('takes along what a rule planned, says why, and brings it back when the day is open again', async () => {
    const visit = await aPlannedVisit('2026-12-03');
    expect(await save()).toMatchObject({ version: 2, plans: 1, calls: 0 });
    expect(await database.db.findOneByOrFail(FollowUp, { id: visit.id })).toMatchObject({
      ...{
        plannedOn: '2026-12-07',
        milestoneOn: '2026-12-03',
        reason: '休業日になったため',
        version: 2,
        postponedCount: 0,
      },
    });
    const { rows } = await database.client.query('select * from follow_up_change where follow_up_id = $1', [visit.id]);
    expect(rows).toMatchObject([{ from_on: '2026-12-03', to_on: '2026-12-07', author_id: head.id }]);

    expect(await save({ closures: [] })).toMatchObject({ version: 3, plans: 1 });
    expect(await plannedOn(visit)).toBe('2026-12-03');
  });

  it('never moves what was agreed with somebody, nor a plan that somebody had in hand', async () => {
    const agreed = await aFollowUp(database, person, head, { plannedOn: '2026-12-03' });
    const touched = await aPlannedVisit('2026-12-01', { plannedOn: '2026-12-04', isTouched: true });
    const issue = await anIssue(database, person, head, { dueOn: '2026-12-03', reportOn: '2026-12-04' });
    expect(await save()).toMatchObject({ plans: 0, calls: 0 });
    expect([await plannedOn(agreed), await plannedOn(touched)]).toEqual(['2026-12-03', '2026-12-04']);
    const { rows } = await database.client.query('select due_on, report_on from open_issue where id = $1', [issue.id]);
    expect(rows).toEqual([{ due_on: '2026-12-03', report_on: '2026-12-04' }]);
  });

  it('shows what was promised about a site alone, by its client, and leaves it', async () => {
    const { client, site } = await aWorkplace(database);
    const promised = { personId: null, siteId: site.id, dueOn: '2026-12-03', reportOn: '2026-12-10' } as const;
    const issue = await anIssue(database, person, head, promised);
    expect(await preview()).toMatchObject({
      effects: [
        {
          kind: 'DUE',
          moves: false,
          count: 1,
          named: [
            { id: issue.id, personName: null, clientName: client.name, fromOn: '2026-12-03', toOn: '2026-12-02' },
          ],
        },
      ],
    });
  });

  it('takes along a call of thanks that nobody had in hand', async () => {
    const { ruleId, assignmentId, personId } = await aPlannedVisit('2027-01-12');
    const call = async (dueOn: string, occurrence: number, isTouched: boolean) =>
      database.client.query(
        `insert into milestone_call (id, rule_id, occurrence, person_id, assignment_id, milestone_on, due_on, window_from_on,
           window_until_on, owner_id, is_touched) values ($1, $2, $3, $4, $5, $6, $6, $6, $6, $7, $8)`,
        [newId(), ruleId, occurrence, personId, assignmentId, dueOn, head.id, isTouched],
      );
    await call('2026-12-03', 1, false);
    await call('2026-12-04', 2, true);
    expect(await preview()).toMatchObject({
      effects: [
        { kind: 'CALL', moves: true, count: 1 },
        { kind: 'CALL_KEPT', moves: false, count: 1 },
      ],
    });
    expect(await save()).toMatchObject({ plans: 0, calls: 1 });
    const { rows } = await database.client.query('select due_on from milestone_call order by occurrence');
    expect(rows).toEqual([{ due_on: '2026-12-07' }, { due_on: '2026-12-04' }]);
  });

  it('touches nothing of another office', async () => {
    const elsewhere = await anOffice(database);
    person = await aPerson(database, elsewhere);
    const visit = await aPlannedVisit('2026-12-03');
    await save();
    expect(await plannedOn(visit)).toBe('2026-12-03');
  });

  it('is for the head of the office and its administrators, and is not there for others', async () => {
    for (const role of ['COORDINATOR', 'SALES', 'MANAGER', 'PROGRAM_OWNER'] as const) {
      await expect(save({}, await aUser(database, office, role))).rejects.toBeInstanceOf(NotAllowed);
    }
    await expect(save({}, await aUser(database, await anOffice(database), 'ADMINISTRATOR'))).rejects.toBeInstanceOf(
      NotFound,
    );
    expect(await dayOf('2026-12-03')).toMatchObject({ is_business: true });
    expect(await save({}, await aUser(database, office, 'ADMINISTRATOR'))).toMatchObject({ version: 2 });
  });

  it('shows whoever was second how it stands now, and changes nothing', async () => {
    await save();
    await expect(save({ version: 1, closures: [] })).rejects.toMatchObject({
      code: 'CONFLICT',
      theirs: { version: 2, closures: [{ name: '社員研修' }] },
    });
    expect(await dayOf('2026-12-03')).toMatchObject({ is_business: false });
  });

  const closure = (fromOn: string, untilOn: string) => ({ fromOn, untilOn, isOpen: false, name: '' }) as never;
  it.each([
    ['a year end without its last day', { yearEndUntil: null }, 'YEAR_END_INCOMPLETE', 'yearEndUntil'],
    ['hours that end before they begin', { opensAt: '18:00', closesAt: '09:00' }, 'HOURS_BACKWARDS', 'closesAt'],
    [
      'a closure that ends before it begins',
      { closures: [closure('2026-12-04', '2026-12-03')] },
      'RANGE_BACKWARDS',
      'closures.0.untilOn',
    ],
    [
      'a closure of more than two months',
      { closures: [closure('2026-12-01', '2027-02-01')] },
      'CLOSURE_TOO_LONG',
      'closures.0.untilOn',
    ],
    [
      'a rest without end',
      { closures: [closure('2026-12-01', '2027-01-20'), closure('2027-01-21', '2027-02-20')] },
      'NEVER_AT_WORK',
      'closures',
    ],
  ])('refuses %s', async (_, over, code, field) => {
    await expect(save(over as object)).rejects.toMatchObject({ code, field });
    await expect(preview(over as object)).rejects.toMatchObject({ code, field });
    expect(await dayOf('2026-12-03')).toMatchObject({ is_business: true });
  });
});

describe('a preview of a calendar', () => {
  it('says what would move where and what would stay, and changes nothing', async () => {
    const visit = await aPlannedVisit('2026-12-03');
    await aFollowUp(database, person, head, { plannedOn: '2026-12-04' });
    await anIssue(database, person, head, { dueOn: '2026-12-03', reportOn: '2026-12-04' });
    const named = { personName: person.name, ownerName: head.name };
    expect(await preview()).toEqual({
      closedDays: 2,
      openedDays: 0,
      effects: [
        {
          kind: 'PLAN',
          moves: true,
          count: 1,
          named: [expect.objectContaining({ ...named, fromOn: '2026-12-03', toOn: '2026-12-07' })],
        },
        {
          kind: 'DUE',
          moves: false,
          count: 1,
          named: [expect.objectContaining({ ...named, fromOn: '2026-12-03', toOn: '2026-12-02' })],
        },
        {
          kind: 'REPORT',
          moves: false,
          count: 1,
          named: [expect.objectContaining({ ...named, fromOn: '2026-12-04', toOn: '2026-12-02' })],
        },
        {
          kind: 'VISIT',
          moves: false,
          count: 1,
          named: [expect.objectContaining({ ...named, fromOn: '2026-12-04', toOn: '2026-12-07' })],
        },
      ],
    });
    expect(await plannedOn(visit)).toBe('2026-12-03');
    expect(await dayOf('2026-12-03')).toMatchObject({ is_business: true });
  });

  it('counts the whole office for an administrator, who sees none of its people by name', async () => {
    await aFollowUp(database, person, head, { plannedOn: '2026-12-04' });
    const administrator = await aUser(database, office, 'ADMINISTRATOR');
    expect(await preview({}, administrator)).toMatchObject({ effects: [{ kind: 'VISIT', count: 1, named: [] }] });
  });

  it('is not for everybody', async () => {
    await expect(preview({}, await aUser(database, office))).rejects.toBeInstanceOf(NotAllowed);
  });
});
