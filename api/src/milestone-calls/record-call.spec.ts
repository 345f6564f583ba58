import { describe, expect, it } from '@jest/globals';
import { newId } from '../core/id.ts';
import { fillOfficeDays } from '../offices/index.ts';
import { OpenIssue } from '../open-issues/index.ts';
import { aCall } from '../testing/call-builders.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { MilestoneCallEntry } from './milestone-call-entry.entity.ts';
import { MilestoneCall } from './milestone-call.entity.ts';
import { recordCall } from './record-call.ts';
import type { RecordCallInput } from './record-call.input.ts';

const database = useDatabase();

async function aDueCall() {
  const office = await anOffice(database);
  const person = await aPerson(database, office);
  const manager = await aUser(database, office, 'MANAGER');
  const sales = await aUser(database, office, 'SALES');
  const coordinator = await aUser(database, office);
  const assignment = await anAssignment(database, person, { coordinator, sales });
  const call = await aCall(database, assignment, manager);
  return { office, person, manager, sales, coordinator, assignment, call };
}

type Given = Awaited<ReturnType<typeof aDueCall>>;

const said = (over: Partial<RecordCallInput> = {}) => ({ outcome: 'REACHED' as const, ...over });
const record = ({ call }: Given, actor: Given['manager'], over: Partial<RecordCallInput>, at?: Date) =>
  database.as(actor, (work) => recordCall(work, { key: newId(), id: call.id, version: 1, ...said(over) }), at);
const kept = ({ call }: Given) => database.db.findOneByOrFail(MilestoneCall, { id: call.id });

const wish = ({ coordinator }: Given) => ({
  text: '引き継ぎの手順書がほしい',
  ownerId: coordinator.id,
  dueOn: '2026-11-27' as const,
  direction: '本人と手順書をまとめる',
  reportTo: 'SUPERVISOR' as const,
  reportOn: '2026-11-30' as const,
  reportVia: 'PHONE' as const,
});

/** A Friday, at the hour given in Tokyo. */
const friday = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour - 9));

describe('recording a call', () => {
  it('keeps that they were reached, who was there, and what was said', async () => {
    const given = await aDueCall();
    await record(given, given.manager, { note: '助かっていますとのこと', staffPresent: true, othersPresent: false });
    expect(await kept(given)).toMatchObject({
      ...{ state: 'DONE', outcome: 'REACHED', doneOn: '2026-11-21', doneById: given.manager.id, version: 2 },
      ...{ staffPresent: true, othersPresent: false, note: '助かっていますとのこと', isTouched: true },
    });
    const entries = await database.db.findBy(MilestoneCallEntry, { callId: given.call.id });
    expect(entries).toMatchObject([{ kind: 'REACHED', authorId: given.manager.id, happenedOn: '2026-11-21' }]);
  });

  it('turns a wish into an open issue of the person and the site, in the same act', async () => {
    const given = await aDueCall();
    const { issueId } = await record(given, given.manager, { outcome: 'WISH', wish: wish(given) });
    const issue = await database.db.findOneByOrFail(OpenIssue, { id: issueId! });
    expect(issue).toMatchObject({
      ...{ personId: given.person.id, assignmentId: given.assignment.id, authorId: given.manager.id },
      ...{ ownerId: given.coordinator.id, dueOn: '2026-11-27', firstDueOn: '2026-11-27', reportTo: 'SUPERVISOR' },
      ...{ state: 'OPEN', raisedOn: '2026-11-21', nextOn: '2026-11-27' },
    });
    expect(issue.siteId).not.toBeNull();
    expect(await kept(given)).toMatchObject({ state: 'DONE', outcome: 'WISH', issueId });
  });

  it('brings back whoever was not there: the same afternoon, or the next business morning', async () => {
    const given = await aDueCall();
    await database.as(given.manager, (work) => fillOfficeDays(work, [given.office.id]));
    const first = await record(given, given.manager, { outcome: 'ABSENT' }, friday(10));
    expect(first).toMatchObject({ againOn: '2026-11-20', againAt: '15:00' });
    expect(await kept(given)).toMatchObject({ state: 'PLANNED', dueOn: '2026-11-20', tries: 1, nextTryAt: friday(15) });
    const second = await record(given, given.manager, { version: 2, outcome: 'ABSENT' }, friday(15));
    expect(second).toMatchObject({ againOn: '2026-11-24', againAt: '10:00' });
  });

  it('brings back whoever asked for it at the day and hour that they named', async () => {
    const given = await aDueCall();
    await record(given, given.manager, { outcome: 'CALL_BACK', callBackOn: '2026-11-26', callBackAt: '14:30' });
    expect(await kept(given)).toMatchObject({ dueOn: '2026-11-26', nextTryAt: new Date('2026-11-26T05:30:00Z') });
  });

  it('belongs to whoever takes up what nobody had', async () => {
    const given = await aDueCall();
    await database.db.update(MilestoneCall, { id: given.call.id }, { ownerId: null, version: 2 });
    await record(given, given.manager, { version: 2 });
    expect(await kept(given)).toMatchObject({ ownerId: given.manager.id, state: 'DONE' });
  });

  it('names the next call of mine that is due', async () => {
    const given = await aDueCall();
    const next = await aCall(database, given.assignment, given.manager, { dueOn: '2026-11-19' });
    await aCall(database, given.assignment, given.manager, { dueOn: '2026-11-25' });
    expect(await record(given, given.manager, {})).toMatchObject({ nextId: next.id });
  });

  it('is done once, however often the same request is sent', async () => {
    const given = await aDueCall();
    const input = { key: newId(), id: given.call.id, version: 1, ...said({ outcome: 'WISH', wish: wish(given) }) };
    const first = await database.as(given.manager, (work) => recordCall(work, input));
    expect(await database.as(given.manager, (work) => recordCall(work, input))).toEqual(first);
    expect(await database.db.countBy(OpenIssue, { personId: given.person.id })).toBe(1);
  });
});

describe('recording a call is refused', () => {
  const untouched = async (given: Given) => {
    expect(await kept(given)).toMatchObject({ version: 1, state: 'PLANNED', tries: 0 });
    expect(await database.db.countBy(OpenIssue, { personId: given.person.id })).toBe(0);
  };

  it('to the sales owner of the work, with the reason', async () => {
    const given = await aDueCall();
    await expect(record(given, given.sales, {})).rejects.toMatchObject({ code: 'CALL_BY_SALES_OWNER' });
    await untouched(given);
  });

  it('to a coordinator, and to a manager who does not have it', async () => {
    const given = await aDueCall();
    const colleague = await aUser(database, given.office, 'MANAGER', 'OFFICE');
    await expect(record(given, given.coordinator, {})).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(record(given, colleague, {})).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await untouched(given);
  });

  it('to another office, for which there is no such call', async () => {
    const given = await aDueCall();
    const stranger = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
    await expect(record(given, stranger, {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await untouched(given);
  });

  it.each<[string, string, Partial<RecordCallInput>]>([
    ['CALL_IN_THE_FUTURE', 'calledOn', { calledOn: '2026-11-22' }],
    ['CALL_TOO_LONG_AGO', 'calledOn', { calledOn: '2026-11-06' }],
    ['CALL_BACK_DAY_MISSING', 'callBackOn', { outcome: 'CALL_BACK' }],
    ['CALL_BACK_IN_THE_PAST', 'callBackOn', { outcome: 'CALL_BACK', callBackOn: '2026-11-20' }],
    ['CALL_BACK_IN_THE_PAST', 'callBackAt', { outcome: 'CALL_BACK', callBackOn: '2026-11-21', callBackAt: '12:00' }],
    ['CALL_DAY_TOO_FAR', 'callBackOn', { outcome: 'CALL_BACK', callBackOn: '2027-01-21' }],
    ['ISSUE_EMPTY', 'wish.text', { outcome: 'WISH' }],
  ])('with %s at %s', async (code, field, over) => {
    const given = await aDueCall();
    await expect(record(given, given.manager, over)).rejects.toMatchObject({ code, field });
    await untouched(given);
  });

  it('where the wish lacks a part of its promise, and names that part', async () => {
    const given = await aDueCall();
    const lacking = { ...wish(given), dueOn: null };
    const writing = record(given, given.manager, { outcome: 'WISH', wish: lacking });
    await expect(writing).rejects.toMatchObject({ code: 'DUE_DAY_MISSING', field: 'wish.dueOn' });
    const nobody = { ...wish(given), ownerId: newId() };
    const other = record(given, given.manager, { outcome: 'WISH', wish: nobody });
    await expect(other).rejects.toMatchObject({ code: 'OWNER_NOT_POSSIBLE', field: 'wish.ownerId' });
    await untouched(given);
  });

  it('where it was made meanwhile, and shows how it stands', async () => {
    const given = await aDueCall();
    await record(given, given.manager, {});
    await expect(record(given, given.manager, {})).rejects.toMatchObject({
      code: 'CONFLICT',
      theirs: { state: 'DONE' },
    });
    await expect(record(given, given.manager, { version: 2 })).rejects.toMatchObject({ code: 'CALL_NOT_PLANNED' });
  });
});
