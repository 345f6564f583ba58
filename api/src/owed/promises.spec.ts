import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, promiseGroupOf, type Day, type PromiseScope } from '#domain';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { OpenIssue } from '../open-issues/index.ts';
import { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { promises } from './promises.ts';
import type { PromisesInput } from './promises.input.ts';

const database = useDatabase();
/** A Saturday. */
const today = '2026-11-21';
let office: Office;
let person: Person;
let ann: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  ann = await aUser(database, office);
});

const list = (input: Partial<PromisesInput> = {}, actor = ann) =>
  database.as(actor, (look) => promises(look, { scope: 'MINE', ...input }));
const textsOf = async (input: Partial<PromisesInput> = {}, actor = ann) =>
  (await list(input, actor)).nodes.map(({ issue }) => issue.text);

const owed = (text: string, over: Partial<OpenIssue> = {}, owner = ann) =>
  anIssue(database, person, owner, { text, ...over });
const due = (text: string, dueOn: Day, owner = ann) => owed(text, { dueOn, reportOn: addDays(dueOn, 30) }, owner);
const unpromised = { state: 'NEEDS_PROMISE', ownerId: null, dueOn: null, firstDueOn: null, direction: null } as const;
const solved = { state: 'RESOLVED', resolvedOn: '2026-11-20', resolution: '席を替えた' } as const;

describe('約束', () => {
  it('is one statement', async () => {
    await owed('席');
    expect(await database.statementsOf(() => list())).toBe(1);
  });

  it('begins with what is late, reports first; then by day, a report before a deed; what has no day yet comes last', async () => {
    await anAssignment(database, person, { coordinator: ann });
    await due('来月', '2026-12-18');
    await due('昨日の対応', '2026-11-20');
    await due('今日の対応', today);
    await owed('一昨日の対応', { dueOn: '2026-11-19', reportOn: '2026-12-01' });
    await owed('今日の報告', { ...solved, reportOn: today });
    await owed('昨日の報告', { ...solved, reportOn: '2026-11-20' });
    await owed('取り込んだもの', unpromised);
    await owed('保留', { state: 'ON_HOLD', heldUntilOn: '2026-11-24' });
    await due('来週', '2026-11-27');

    expect((await list()).nodes.map(({ group, issue }) => [group, issue.text])).toEqual([
      ['LATE', '昨日の報告'],
      ['LATE', '一昨日の対応'],
      ['LATE', '昨日の対応'],
      ['TODAY', '今日の報告'],
      ['TODAY', '今日の対応'],
      ['NEXT_WEEK', '来週'],
      ['LATER', '来月'],
      ['HELD', '保留'],
      ['NEEDS_PROMISE', '取り込んだもの'],
    ]);
    expect(await textsOf({ part: 'TODAY' })).toEqual(['今日の報告', '今日の対応']);
    expect(await textsOf({ part: 'AHEAD' })).toEqual(['来週', '来月']);
  });

  it('puts each into the group that the domain says', async () => {
    for (let days = -2; days < 20; days += 1) await due(`${days}`, addDays(today, days));
    const { nodes } = await list();
    expect(nodes.map(({ group }) => group)).toEqual(nodes.map(({ issue }) => promiseGroupOf(issue, today)));
  });

  it('counts each group, and beside them what is solved and not told', async () => {
    await due('先に', '2026-11-18');
    await owed('未報告', { ...solved, reportOn: '2026-11-30' });
    await owed('遅れた未報告', { ...solved, reportOn: '2026-11-19' });
    await owed('報告不要', { ...solved, reportTo: 'NOBODY', reportOn: null, reportVia: null, firstReportOn: null });

    const { counts, nextOn } = await list();
    expect(counts).toEqual({
      all: 3,
      needsPromise: 0,
      late: 2,
      today: 0,
      thisWeek: 0,
      nextWeek: 0,
      later: 1,
      held: 0,
      unreported: 2,
    });
    expect(nextOn).toBe('2026-11-30');
    expect(await textsOf({ part: 'UNREPORTED' })).toEqual(['遅れた未報告', '未報告']);
    expect(await textsOf({ part: 'LATE' })).toEqual(['遅れた未報告', '先に']);
  });

  it('of a client leaves the others out, in its counts too', async () => {
    const { id: assignmentId } = await anAssignment(database, person);
    await owed('派遣先の相談', { assignmentId });
    person = await aPerson(database, office, { name: '青木 淳' });
    await owed('ほかの相談');

    const { clients, counts } = await list();
    expect(clients).toMatchObject([{ name: '青葉精機' }]);
    expect(counts.all).toBe(2);
    const one = await list({ clientId: clients[0]!.id });
    expect(one.nodes).toMatchObject([{ clientName: '青葉精機', issue: { text: '派遣先の相談' } }]);
    expect(one).toMatchObject({ counts: { all: 1 }, clients: [{ name: '青葉精機' }] });
  });

  it('knows the client of a person who works in one place, also where the promise names none', async () => {
    await anAssignment(database, person);
    await owed('席');
    expect((await list()).nodes).toMatchObject([{ clientName: '青葉精機' }]);
  });

  it('goes on page by page without repeating or leaving out', async () => {
    for (let n = 0; n < 45; n += 1) await due(`${n}`, addDays(today, (n % 5) - 2));
    const seen: string[] = [];
    let page = await list();
    for (;;) {
      seen.push(...page.nodes.map(({ issue }) => issue.id));
      if (!page.hasMore) break;
      page = await list({ after: page.endCursor });
    }
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
  });

  it('refuses a cursor that is none of ours', async () => {
    await expect(list({ after: 'x' })).rejects.toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });

  it('says when the next visit is, for a list that is empty', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-25' });
    expect(await list()).toMatchObject({ nodes: [], nextOn: null, nextVisitOn: '2026-11-25' });
  });

  it('writes down whose promises were read', async () => {
    await owed('席');
    await list();
    const { rows } = await database.client.query<object>(
      "select details from audit_event where action = 'promises' order by id desc limit 1",
    );
    expect(rows).toEqual([{ details: { scope: 'MINE', persons: [person.id] } }]);
  });
});

describe('whose promises', () => {
  let ben: Actor;
  beforeEach(async () => {
    ben = await aUser(database, office);
  });

  it('are mine, or those of my office: what a colleague owes is not mine, and I may go on with it', async () => {
    await due('私の', '2026-11-25');
    await due('同僚の', '2026-11-26', ben);
    expect(await textsOf()).toEqual(['私の']);
    const { nodes } = await list({ scope: 'OFFICE' });
    expect(nodes.map(({ issue }) => issue.text)).toEqual(['私の', '同僚の']);
    expect(nodes[1]?.issue.viewerMay).toContain('resolve');
  });

  it('are not those of another office, of a person who went there, nor what only a team may read', async () => {
    await due('相談', '2026-11-25');
    const lately = await aSalesOwnerOfLately(database, await anOffice(database), person);
    expect(await textsOf({ scope: 'ALL' }, lately)).toEqual([]);

    const stranger = await aUser(database, await anOffice(database));
    for (const scope of ['MINE', 'OFFICE', 'ALL'] satisfies PromiseScope[])
      expect(await list({ scope }, stranger)).toMatchObject({ nodes: [], clients: [], counts: { all: 0 } });

    await database.db.update(Person, person.id, { officeId: (await anOffice(database)).id, version: 2 });
    expect(await list()).toMatchObject({ nodes: [], counts: { all: 0 }, nextOn: null });
  });

  it('of all include the people whom I answer for in another office', async () => {
    const sales = await aUser(database, await anOffice(database), 'SALES');
    await anAssignment(database, person, { sales });
    await due('相談', '2026-11-25');
    expect(await textsOf({ scope: 'ALL' }, sales)).toEqual(['相談']);
    expect((await list({}, sales)).scopes).toEqual(['MINE', 'ALL']);
  });

  it('of all include the offices below mine, which those of my office do not', async () => {
    const head = await anOffice(database);
    const branch = await anOffice(database, { parentId: head.id });
    const chief = await aUser(database, head, 'MANAGER', 'OFFICE');
    person = await aPerson(database, branch);
    await due('支店の', '2026-11-25', await aUser(database, branch));
    expect(await textsOf({ scope: 'ALL' }, chief)).toEqual(['支店の']);
    expect(await textsOf({ scope: 'OFFICE' }, chief)).toEqual([]);
    expect((await list({}, chief)).scopes).toEqual(['MINE', 'OFFICE', 'ALL']);
  });

  it('are mine where nobody owns them yet and I answer for the person', async () => {
    await owed('取り込んだもの', unpromised);
    expect(await textsOf()).toEqual([]);
    await anAssignment(database, person, { coordinator: ann });
    expect(await textsOf()).toEqual(['取り込んだもの']);
    expect(await textsOf({}, ben)).toEqual([]);
  });

  it("are not mine as the person's sales owner while a coordinator answers for them", async () => {
    const sales = await aUser(database, office, 'SALES');
    await anAssignment(database, person, { sales });
    await owed('取り込んだもの', unpromised);
    expect(await textsOf({}, sales)).toEqual(['取り込んだもの']);
    await anAssignment(database, person, { coordinator: ann });
    expect(await textsOf({}, sales)).toEqual([]);
    expect(await textsOf()).toEqual(['取り込んだもの']);
  });

  it('are still counted and decided where nobody answers for the person: in those of the office', async () => {
    await owed('取り込んだもの', unpromised);
    const { nodes, counts } = await list({ scope: 'OFFICE', part: 'NEEDS_PROMISE' });
    expect(nodes).toMatchObject([
      { issue: { text: '取り込んだもの', owner: null, viewerMay: ['resolve', 'change', 'withdraw'] } },
    ]);
    expect(counts).toMatchObject({ all: 1, needsPromise: 1, late: 0 });
  });
});
