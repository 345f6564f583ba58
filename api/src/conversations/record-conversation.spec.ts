import { beforeEach, describe, expect, it } from '@jest/globals';
import { personPage } from '../brief/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import { OpenIssue } from '../open-issues/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, anIssue } from '../testing/conversation-input.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Conversation } from './conversation.entity.ts';
import { correctFact } from './correct-fact.ts';
import { Fact } from './fact.entity.ts';
import type { RecordConversationInput } from './record-conversation.input.ts';
import { recordConversation } from './record-conversation.ts';
import { retractFact } from './retract-fact.ts';

const database = useDatabase();
let office: Office;
let ann: Actor;
let person: Person;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  person = await aPerson(database, office);
});

const record = (over: Partial<RecordConversationInput> = {}, actor = ann) =>
  database.as(actor, (work) => recordConversation(work, aConversation(person, over)));

const planned = () => database.db.findBy(FollowUp, { personId: person.id, state: 'PLANNED' });

describe('recording a conversation', () => {
  it('stores facts, open issues and the next date in one act, and a colleague reads them', async () => {
    await record({ issues: [anIssue(ann)] });

    const colleague = await aUser(database, office);
    const page = await database.as(colleague, (work) => personPage(work, person.id));
    expect(page.timeline.nodes).toMatchObject([
      {
        heldOn: '2026-11-21',
        facts: [{ text: '新しい検査機の担当になった' }],
        issues: [{ text: '休憩室の空調が寒い' }],
      },
    ]);
    expect(page.brief.promises).toMatchObject([{ dueOn: '2026-11-27', reportOn: '2026-12-01', reportVia: 'PHONE' }]);
    expect(page.brief.followUps).toMatchObject([{ plannedOn: '2026-12-01' }]);
  });

  it('sends at most eight statements, whatever the number of lines', async () => {
    const lines = Array.from({ length: 20 }, (_, n) => aFact({ text: `話 ${n}` }));
    const issues = Array.from({ length: 10 }, (_, n) => anIssue(ann, { text: `相談 ${n}` }));
    expect(await database.statementsOf(() => record({ facts: lines, issues }))).toBeLessThanOrEqual(8);
  });

  it('keeps an answer in the thread of the fact it answers', async () => {
    const first = await record({ heldOn: '2026-11-01', nextOn: '2026-11-24' });
    const second = await record({ facts: [aFact({ text: '一人で回せるようになった', answersId: first.factIds[0] })] });

    const answer = await database.db.findOneByOrFail(Fact, { id: second.factIds[0] });
    expect(answer).toMatchObject({ threadId: first.factIds[0], answersId: first.factIds[0] });
  });

  it('stores one conversation for a key sent five times, and answers the same', async () => {
    const input = aConversation(person);
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push(await database.as(ann, (work) => recordConversation(work, input)));

    expect(new Set(answers.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(await database.db.count(Conversation)).toBe(1);
  });

  it('refuses a key that stands for another request', async () => {
    const key = newId();
    await record({ key });
    await expect(record({ key, heldOn: '2026-11-20' })).rejects.toMatchObject({ code: 'KEY_USED_FOR_ANOTHER_REQUEST' });
  });

  it('hides the person from a coordinator of another office, and writes nothing', async () => {
    const stranger = await aUser(database, await anOffice(database));
    await expect(record({}, stranger)).rejects.toBeInstanceOf(NotFound);
    expect(await database.db.count(Conversation)).toBe(0);
  });

  it.each([
    [{ heldOn: '2026-11-22' }, 'CONVERSATION_IN_THE_FUTURE', 'heldOn'],
    [{ facts: [] }, 'NOTHING_RECORDED', 'facts'],
    [{ nextOn: null }, 'NEXT_DATE_MISSING', 'nextOn'],
    [{ nextOn: '2026-11-20' }, 'NEXT_DATE_IN_THE_PAST', 'nextOn'],
  ] as const)('refuses %j', async (over, code, field) => {
    await expect(record(over as never)).rejects.toMatchObject({ code, field });
    expect(await database.db.count(Conversation)).toBe(0);
  });

  it('takes a visit with nothing special, if that is said', async () => {
    await record({ facts: [], nothingSpecial: true });
    expect(await database.db.count(Conversation)).toBe(1);
  });

  it('takes an answer to a fact that was corrected while it was being written', async () => {
    const { factIds } = await record({ heldOn: '2026-11-01', nextOn: '2026-11-24' });
    await database.as(ann, (work) => correctFact(work, { factId: factIds[0]!, text: '新しい検査機の主担当になった' }));

    const second = await record({ facts: [aFact({ text: '一人で回せる', answersId: factIds[0] })] });
    const answer = await database.db.findOneByOrFail(Fact, { id: second.factIds[0] });
    expect(answer).toMatchObject({ threadId: factIds[0], answersId: factIds[0] });
  });

  it('refuses an answer to a fact that was taken back', async () => {
    const { factIds } = await record();
    await database.as(ann, (work) => retractFact(work, { factId: factIds[0]!, reason: '別の人の話だった' }));
    await expect(record({ facts: [aFact({ answersId: factIds[0] })] })).rejects.toMatchObject({
      code: 'ANSWERED_FACT_NOT_FOUND',
    });
  });

  it('refuses an answer to a fact of somebody else', async () => {
    const other = await aPerson(database, office);
    const { factIds } = await database.as(ann, (work) => recordConversation(work, aConversation(other)));
    await expect(record({ facts: [aFact({ answersId: factIds[0] })] })).rejects.toMatchObject({
      code: 'ANSWERED_FACT_NOT_FOUND',
      field: 'facts.0.answersId',
    });
  });
});

describe('an open issue', () => {
  it.each([
    ['ownerId', 'OWNER_MISSING'],
    ['dueOn', 'DUE_DAY_MISSING'],
    ['direction', 'DIRECTION_MISSING'],
    ['reportOn', 'REPORT_DAY_MISSING'],
    ['reportVia', 'REPORT_WAY_MISSING'],
  ])('is refused without its %s', async (field, code) => {
    await expect(record({ issues: [anIssue(ann, { [field]: null })] })).rejects.toMatchObject({
      code,
      field: `issues.0.${field}`,
    });
    expect(await database.db.count(OpenIssue)).toBe(0);
  });

  it('may leave its direction open if somebody decides by a day', async () => {
    await record({ issues: [anIssue(ann, { direction: null, deciderId: ann.id, decideOn: '2026-11-25' })] });
    expect(await database.db.find(OpenIssue)).toMatchObject([
      { deciderId: ann.id, decideOn: '2026-11-25', nextOn: '2026-11-25' },
    ]);
  });

  it('has no owner who cannot see the person', async () => {
    const stranger = await aUser(database, await anOffice(database));
    await expect(record({ issues: [anIssue(stranger)] })).rejects.toMatchObject({
      code: 'OWNER_NOT_POSSIBLE',
      field: 'issues.0.ownerId',
    });
  });
});

describe('the next date', () => {
  it('replaces the planned one, which the conversation fulfils', async () => {
    const assignment = await anAssignment(database, person, { coordinator: ann });
    await record({ heldOn: '2026-11-10', nextOn: '2026-11-21' });
    await record({ nextOn: '2026-12-01' });

    expect(await planned()).toMatchObject([{ plannedOn: '2026-12-01', assignmentId: assignment.id, ownerId: ann.id }]);
    expect(await database.db.findBy(FollowUp, { state: 'DONE' })).toMatchObject([{ doneOn: '2026-11-21' }]);
  });

  it('takes the way that was agreed along with the new day', async () => {
    await record({ nextOn: '2026-12-01' });
    await record({ nextOn: '2026-12-08', nextChannel: 'ONLINE' });
    expect(await planned()).toMatchObject([{ plannedOn: '2026-12-08', channel: 'ONLINE' }]);
  });

  it('moves when an earlier talk agrees on another day', async () => {
    await record({ nextOn: '2026-12-01' });
    await record({ nextOn: '2026-12-08' });
    expect(await planned()).toMatchObject([{ plannedOn: '2026-12-08' }]);
  });

  it('that was agreed before the work began is fulfilled by a talk at work', async () => {
    await record({ heldOn: '2026-11-10', nextOn: '2026-11-21' });
    const assignment = await anAssignment(database, person);
    await record();
    expect(await planned()).toMatchObject([{ plannedOn: '2026-12-01', assignmentId: assignment.id }]);
    expect(await database.db.findBy(FollowUp, { state: 'DONE' })).toMatchObject([{ doneOn: '2026-11-21' }]);
  });

  it("is the owner's, even when a colleague made the visit", async () => {
    const colleague = await aUser(database, office);
    await anAssignment(database, person, { coordinator: ann });
    await record({}, colleague);
    expect(await planned()).toMatchObject([{ ownerId: ann.id }]);
  });

  it('is set for both of two assignments at once, and for one where it is named', async () => {
    const [one, two] = [await anAssignment(database, person), await anAssignment(database, person)];
    await record();
    expect((await planned()).map(({ assignmentId }) => assignmentId).sort()).toEqual([one.id, two.id].sort());

    await record({ assignmentId: two.id, nextOn: '2026-12-15' });
    expect((await planned()).map(({ plannedOn }) => plannedOn).sort()).toEqual(['2026-12-01', '2026-12-15']);
  });

  it('that could not be decided becomes a promise to decide it, told to nobody', async () => {
    await record({ nextOn: null, noNext: { kind: 'UNDECIDED', reason: '来月のシフトが出てから' } });
    expect(await database.db.find(OpenIssue)).toMatchObject([
      { text: '日程を決める', ownerId: ann.id, reportTo: 'NOBODY', reportOn: null },
    ]);
  });

  it('that is not needed any more ends the planned one, with the reason', async () => {
    await record({ nextOn: '2026-12-01' });
    await record({ nextOn: null, noNext: { kind: 'NOT_NEEDED', reason: '本日で終了' } });
    expect(await database.db.findBy(FollowUp, { state: 'CANCELLED' })).toMatchObject([{ reason: '本日で終了' }]);
  });
});

describe('a line', () => {
  it('for oneself is read by its author alone, and a conversation with no line to read is not there', async () => {
    await record({ facts: [aFact({ audience: 'SELF' })] });
    const colleague = await aUser(database, office, 'MANAGER');

    const mine = await database.as(ann, (work) => personPage(work, person.id));
    const theirs = await database.as(colleague, (work) => personPage(work, person.id));
    expect(mine.timeline.nodes).toHaveLength(1);
    expect(theirs.timeline.nodes).toHaveLength(0);
    expect(theirs.brief).toMatchObject({ lastConversation: null, threadCount: 0 });
  });

  it('that is sensitive is seen by the owner and the manager, not by the team', async () => {
    await anAssignment(database, person, { coordinator: ann });
    await record({ facts: [aFact({ isSensitive: true }), aFact({ text: '通勤は一時間' })] });
    const [colleague, manager] = [await aUser(database, office), await aUser(database, office, 'MANAGER')];

    const linesFor = async (actor: Actor) =>
      (await database.as(actor, (work) => personPage(work, person.id))).timeline.nodes[0]!.facts.length;
    expect([await linesFor(ann), await linesFor(manager), await linesFor(colleague)]).toEqual([2, 2, 1]);
  });

  it('for oneself is not written by a sales owner', async () => {
    const sales = await aUser(database, office, 'SALES');
    await anAssignment(database, person, { sales });
    await expect(record({ facts: [aFact({ audience: 'SELF' })] }, sales)).rejects.toMatchObject({
      code: 'SELF_NOT_FOR_SALES',
      field: 'facts.0.audience',
    });
  });
});
