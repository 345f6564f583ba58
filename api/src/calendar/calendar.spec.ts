import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { Sql } from '../core/sql.ts';
import { fillOfficeDays, type Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { aPlannedMeeting } from '../testing/rule-builders.ts';
import { calendarOf } from './calendar.ts';

const database = useDatabase();
const [from, to] = ['2026-11-15', '2026-12-26'] as const;
let office: Office;
let me: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  me = await aUser(database, office);
});

const open = (actor = me, scope: 'MINE' | 'OFFICE' = 'MINE') =>
  database.as(actor, (work) => calendarOf(work, { from, to, scope }));
const counts = async (actor?: Actor, scope?: 'MINE' | 'OFFICE') => {
  const { visits, dues, renewals } = await open(actor, scope);
  return [visits.length, dues.length, renewals.length];
};

describe('予定', () => {
  it('is one statement, with its trace', async () => {
    expect(await database.statementsOf(() => open())).toBe(1);
    const { rows } = await database.client.query("select details from audit_event where action = 'calendar'");
    expect(rows).toEqual([{ details: { scope: 'MINE', persons: null } }]);
  });

  it('marks the meetings that the plan made, and no others', async () => {
    await aPlannedMeeting(database, office, await aPerson(database, office), me, '2026-12-02');
    await aFollowUp(database, await aPerson(database, office), me, { plannedOn: '2026-12-04' });
    const { visits } = await open();
    expect(visits.map(({ plannedOn, origin }) => [plannedOn, origin])).toEqual([
      ['2026-12-02', 'PLAN'],
      ['2026-12-04', 'AGREED'],
    ]);
  });

  it('has my meetings, the days of what I owe, and the ends of terms in my care', async () => {
    const person = await aPerson(database, office);
    const { id: assignmentId } = await anAssignment(database, person, { coordinator: me, termToOn: '2026-12-20' });
    await aFollowUp(database, person, me, { assignmentId, plannedOn: '2026-12-04' });
    await aFollowUp(database, await aPerson(database, office), me, { plannedOn: '2026-12-27' });
    await anIssue(database, person, me);

    const { visits, dues, renewals, isCut } = await open();
    expect(visits).toMatchObject([{ plannedOn: '2026-12-04', clientName: '青葉精機', viewerMay: ['move', 'cancel'] }]);
    expect(dues).toMatchObject([
      { kind: 'DUE', day: '2026-11-25', person: { id: person.id } },
      { kind: 'REPORT', day: '2026-11-26' },
    ]);
    expect(renewals).toMatchObject([{ day: '2026-12-20', ordinal: 1, clientName: '青葉精機' }]);
    expect(isCut).toBe(false);
  });

  it("has the office's days, and counts what of mine falls on each, whatever it shows", async () => {
    await fillOfficeDays({ sql: new Sql(database.client, true), now: NOON }, [office.id]);
    const person = await aPerson(database, office);
    const colleague = await aUser(database, office);
    await aFollowUp(database, person, me, { plannedOn: '2026-11-25' });
    await aFollowUp(database, await aPerson(database, office), colleague, { plannedOn: '2026-11-25' });
    await anIssue(database, person, me);

    const { days } = await open(me, 'OFFICE');
    expect(days).toHaveLength(42);
    const of = (day: string) => days.find((it) => it.day === day);
    expect(of('2026-11-23')).toMatchObject({ isBusiness: false, holiday: '勤労感謝の日', visits: 0 });
    expect(of('2026-11-25')).toMatchObject({ isBusiness: true, visits: 1, promises: 1, reports: 0 });
    expect(of('2026-11-26')).toMatchObject({ visits: 0, promises: 0, reports: 1 });
  });

  it("shows a colleague's only where the whole office is asked for, and says whether I may move it", async () => {
    const person = await aPerson(database, office);
    const colleague = await aUser(database, office);
    await anAssignment(database, person, { coordinator: colleague, termToOn: '2026-12-20' });
    await aFollowUp(database, person, colleague);
    await anIssue(database, person, colleague);
    expect(await counts()).toEqual([0, 0, 0]);
    expect(await counts(me, 'OFFICE')).toEqual([1, 2, 1]);
    expect((await open(me, 'OFFICE')).visits).toMatchObject([{ viewerMay: ['move', 'cancel'] }]);

    const lately = await aSalesOwnerOfLately(database, office, person);
    expect((await open(lately, 'OFFICE')).visits).toMatchObject([{ viewerMay: [] }]);
  });

  it('has nothing of people whom I do not see, nor of archived ones', async () => {
    const stranger = await aUser(database, await anOffice(database));
    const person = await aPerson(database, office);
    await anAssignment(database, person, { coordinator: me, termToOn: '2026-12-20' });
    await aFollowUp(database, person, me);
    await anIssue(database, person, me);
    expect(await counts(stranger, 'OFFICE')).toEqual([0, 0, 0]);
    await database.client.query('update person set archived_at = now(), version = 2 where id = $1', [person.id]);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  describe('on the days that are over', () => {
    const talksOf = async (actor = me, scope: 'MINE' | 'OFFICE' = 'MINE') => (await open(actor, scope)).talks;

    it('has what I held, until today', async () => {
      const person = await aPerson(database, office);
      await aFact(database, await aConversation(database, person, me, { heldOn: '2026-11-17', channel: 'PHONE' }));
      await aFact(database, await aConversation(database, person, me, { heldOn: '2026-11-14' }));
      expect(await talksOf()).toMatchObject([
        { day: '2026-11-17', channel: 'PHONE', person: { id: person.id }, author: { id: me.id }, clientName: null },
      ]);
    });

    it("has a colleague's where the whole office is asked for, but none of which I may read no line", async () => {
      const [person, colleague] = [await aPerson(database, office), await aUser(database, office)];
      await aFact(database, await aConversation(database, person, colleague));
      await aFact(database, await aConversation(database, person, colleague), { audience: 'SELF' });
      expect(await talksOf()).toEqual([]);
      expect(await talksOf(me, 'OFFICE')).toHaveLength(1);
      expect(await talksOf(await aUser(database, await anOffice(database)), 'OFFICE')).toEqual([]);
    });

    it('has nothing that was taken back, and writes down whom it showed', async () => {
      const person = await aPerson(database, office);
      await aFact(database, await aConversation(database, person, me));
      await aConversation(database, await aPerson(database, office), me, {
        nothingSpecial: true,
        retractedAt: new Date(),
        retractedById: me.id,
        retractReason: '別の人だった',
      });
      expect(await talksOf()).toHaveLength(1);
      const { rows } = await database.client.query("select details from audit_event where action = 'calendar'");
      expect(rows).toEqual([{ details: { scope: 'MINE', persons: [person.id] } }]);
    });
  });

  it('shows five hundred of a kind, and says that there are more', async () => {
    for (let n = 0; n < 501; n += 1) {
      await database.client.query(
        `with p as (insert into person (id, office_id, name) values ($1, $2, '多') returning id)
         insert into follow_up (id, person_id, responsible_role, owner_id, planned_on) select $3, id, 'COORDINATOR', $4, '2026-12-01' from p`,
        [newId(), office.id, newId(), me.id],
      );
    }
    const { visits, isCut } = await open();
    expect([visits.length, isCut]).toEqual([500, true]);
  });

  it.each([
    [addDays(from, 62), 'RANGE_TOO_LONG'],
    [addDays(from, -1), 'RANGE_BACKWARDS'],
  ] as const)('refuses a window until %s: %s', async (until, code) => {
    const look = database.as(me, (work) => calendarOf(work, { from, to: until, scope: 'MINE' }));
    await expect(look).rejects.toMatchObject({ code, field: 'to' });
  });
});
