import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ReminderSubject } from '#domain';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import { PAGE_SIZE } from '../core/page.ts';
import { Person } from '../people/index.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aCall } from '../testing/call-builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { aReminder } from '../testing/reminder-builders.ts';
import { bell, inbox } from './inbox.ts';
import { markReminder, readInbox } from './mark-reminder.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let mizuno: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  mizuno = await aUser(database, office);
});

const MINUTE = 60_000;
const at = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);
const read = (actor = mizuno, after?: string | null) => database.as(actor, (look) => inbox(look, after));
const unread = async (actor = mizuno) => (await database.as(actor, bell)).unread;
const mark = (id: string, isRead: boolean, actor = mizuno, now = NOON) =>
  database.as(actor, (work) => markReminder(work, { id, isRead }), now);

async function ofIssue(over: object = {}, actor = mizuno) {
  const { id: subjectId } = await anIssue(database, person, actor, over);
  return aReminder(database, actor, { subjectId, personId: person.id, told: { personName: person.name, what: 'DUE' } });
}

describe('the inbox', () => {
  it('has what was told to me, the newest first, and nothing that is still to be told', async () => {
    const early = await aReminder(database, mizuno, { kind: 'MORNING', subjectType: 'USER', subjectId: mizuno.id });
    const late = await aReminder(database, mizuno, { kind: 'TEST', subjectType: 'USER', toldAt: at(5) });
    await aReminder(database, mizuno, { kind: 'CALL_DUE', subjectType: 'CALL', toldAt: null });
    const { nodes, hasMore } = await read();
    expect(nodes.map(({ id }) => id)).toEqual([late.id, early.id]);
    expect(hasMore).toBe(false);
  });

  it('is read page by page to its end, each reminder once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < PAGE_SIZE + 3; n += 1)
      ids.push((await aReminder(database, mizuno, { kind: 'TEST', subjectType: 'USER', toldAt: at(-(n % 7)) })).id);
    const first = await read();
    const second = await read(mizuno, first.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    await expect(read(mizuno, 'nonsense')).rejects.toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });

  it('says of what was done or has another day since that it is over, and of nothing else', async () => {
    const assignment = await anAssignment(database, person);
    const call = await aCall(database, assignment, mizuno);
    const meeting = await aFollowUp(database, person, mizuno, { plannedOn: '2026-11-21' });
    const issue = await anIssue(database, person, mizuno, { dueOn: '2026-11-20' });
    const told = (what: string, dueOn: string) => ({ personName: person.name, what, dueOn });
    const about = (subjectType: ReminderSubject, subjectId: string, what: string, dueOn: string) =>
      aReminder(database, mizuno, { subjectType, subjectId, personId: person.id, told: told(what, dueOn) });
    await about('CALL', call.id, 'CALL', '2026-11-21');
    await about('FOLLOW_UP', meeting.id, 'MEET', '2026-11-21');
    await about('ISSUE', issue.id, 'DUE', '2026-11-20');
    const over = async () => (await read()).nodes.map(({ subjectType, isOver }) => [subjectType, isOver]).sort();
    expect(await over()).toEqual([
      ['CALL', false],
      ['FOLLOW_UP', false],
      ['ISSUE', false],
    ]);

    await database.client.query(`update milestone_call set due_on = '2026-11-24', version = version + 1`);
    await database.client.query(
      `update follow_up set state = 'DONE', done_on = '2026-11-21', version = version + 1 where id = $1`,
      [meeting.id],
    );
    await database.client.query(`update open_issue set due_on = '2026-11-27', version = version + 1`);
    expect(await over()).toEqual([
      ['CALL', true],
      ['FOLLOW_UP', true],
      ['ISSUE', true],
    ]);
  });

  it('has nothing of a colleague, also for their manager', async () => {
    await ofIssue();
    const manager = await aUser(database, office, 'MANAGER');
    expect((await read(manager)).nodes).toEqual([]);
    expect(await unread(manager)).toBe(0);
  });

  it('no longer has whom I do not see any more', async () => {
    await ofIssue();
    expect(await unread()).toBe(1);
    await database.db.update(Person, { id: person.id }, { officeId: (await anOffice(database)).id, version: 2 });
    expect((await read()).nodes).toEqual([]);
    expect(await unread()).toBe(0);
  });

  it('leaves out of a morning the lines about whom I do not see any more', async () => {
    const stranger = await aPerson(database, await anOffice(database), { name: '別の 拠点' });
    const line = (it: Person) => ({ what: 'MEET', subjectId: it.id, personId: it.id, personName: it.name });
    const told = { visits: 2, lines: [line(stranger), line(person)] };
    await aReminder(database, mizuno, { kind: 'MORNING', subjectType: 'USER', subjectId: mizuno.id, told });
    const { nodes } = await read();
    expect(nodes[0]).toMatchObject({ told: { visits: 2 }, lines: [{ personName: '森川 結衣' }] });
    expect(JSON.stringify(nodes)).not.toContain('別の 拠点');
  });

  it('no longer has an issue that was taken back', async () => {
    await ofIssue({ retractedAt: NOON, retractedById: mizuno.id, retractReason: '書き間違い' });
    expect((await read()).nodes).toEqual([]);
  });
});

describe('a reminder', () => {
  it('is unread until it is opened, and can be unread again', async () => {
    const { id } = await ofIssue();
    expect((await mark(id, true)).unread).toBe(0);
    expect((await read()).nodes).toMatchObject([{ id, isRead: true }]);
    expect((await mark(id, false)).unread).toBe(1);
    expect((await read()).nodes).toMatchObject([{ id, isRead: false }]);
  });

  it('keeps the moment at which it was read first', async () => {
    const { id } = await ofIssue();
    await mark(id, true);
    await mark(id, true, mizuno, at(60));
    const { rows } = await database.client.query('select read_at from reminder where id = $1', [id]);
    expect(rows).toEqual([{ read_at: NOON }]);
  });

  it('of somebody else is not there, and stays unread', async () => {
    const { id } = await ofIssue();
    const colleague = await aUser(database, office);
    await expect(mark(id, true, colleague)).rejects.toBeInstanceOf(NotFound);
    expect(await unread()).toBe(1);
  });

  it('that is still to be told is not there', async () => {
    const { id } = await aReminder(database, mizuno, { kind: 'TEST', subjectType: 'USER', toldAt: null });
    await expect(mark(id, true)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('reading all', () => {
  it('takes what I saw, and leaves what came meanwhile and what is others’', async () => {
    const colleague = await aUser(database, office);
    await ofIssue();
    await ofIssue({}, colleague);
    await aReminder(database, mizuno, { kind: 'TEST', subjectType: 'USER', toldAt: at(1) });
    const { unread: left } = await database.as(mizuno, (work) => readInbox(work, { until: NOON }));
    expect(left).toBe(1);
    expect(await unread(colleague)).toBe(1);
  });
});
