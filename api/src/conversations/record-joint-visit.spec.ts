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
import { aFact, anIssue } from '../testing/conversation-input.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Conversation } from './conversation.entity.ts';
import { moveConversation } from './move-conversation.ts';
import type { RecordJointVisitInput, VisitPartInput } from './record-conversation.input.ts';
import { recordJointVisit } from './record-joint-visit.ts';
import { retractConversation } from './retract-conversation.ts';

const database = useDatabase();
let office: Office;
let ann: Actor;
let one: Person;
let two: Person;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  one = await aPerson(database, office, { name: '秋山 望', reading: 'あきやま のぞみ' });
  two = await aPerson(database, office, { name: '石田 翼', reading: 'いしだ つばさ' });
});

const part = (person: Person, over: Partial<VisitPartInput> = {}): VisitPartInput => ({
  personId: person.id,
  facts: [aFact({ text: `${person.name}の話` })],
  issues: [],
  nextOn: '2026-12-01',
  ...over,
});
const record = (parts: VisitPartInput[], over: Partial<RecordJointVisitInput> = {}, actor = ann) =>
  database.as(actor, (work) =>
    recordJointVisit(work, { key: newId(), heldOn: '2026-11-21', channel: 'VISIT', parts, ...over }),
  );
const pageOf = (person: Person, actor = ann) => database.as(actor, (work) => personPage(work, person.id));
const withIn = async (person: Person, actor = ann) =>
  (await pageOf(person, actor)).timeline.nodes.map((it) => it.with.map(({ name }) => name));

describe('one visit to two people', () => {
  it("stands on both timelines, each with that person's own lines, and names the other", async () => {
    await record([part(one), part(two)]);
    expect((await pageOf(one)).timeline.nodes).toMatchObject([
      { facts: [{ text: '秋山 望の話' }], with: [{ id: two.id, name: '石田 翼' }] },
    ]);
    expect((await pageOf(two)).timeline.nodes).toMatchObject([
      { facts: [{ text: '石田 翼の話' }], with: [{ id: one.id }] },
    ]);
  });

  it('gives each person a next date of their own, or the reason for none', async () => {
    await record([part(one), part(two, { nextOn: null, noNext: { kind: 'UNDECIDED', reason: 'シフト待ち' } })]);
    expect(await database.db.findBy(FollowUp, { state: 'PLANNED' })).toMatchObject([
      { personId: one.id, plannedOn: '2026-12-01' },
    ]);
    expect(await database.db.find(OpenIssue)).toMatchObject([{ personId: two.id, text: '日程を決める' }]);
  });

  it('is stored once, however often it is sent', async () => {
    const key = newId();
    const parts = [part(one), part(two)];
    const first = await record(parts, { key });
    expect(await record(parts, { key })).toEqual(first);
    expect(await database.db.count(Conversation)).toBe(2);
  });

  it('costs three statements a person, and two for the key', async () => {
    expect(await database.statementsOf(() => record([part(one), part(two)]))).toBeLessThanOrEqual(8);
  });

  it.each([
    [{ facts: [] }, 'NOTHING_RECORDED', 'parts.1.facts'],
    [{ nextOn: null }, 'NEXT_DATE_MISSING', 'parts.1.nextOn'],
  ])('is refused as a whole where one part is not complete: %j', async (over, code, field) => {
    await expect(record([part(one), part(two, over)])).rejects.toMatchObject({ code, field });
    expect(await database.db.count(Conversation)).toBe(0);
    expect(await database.db.count(FollowUp)).toBe(0);
  });

  it('blames a lacking promise in the part and the line in which it lacks', async () => {
    const parts = [part(one), part(two, { issues: [anIssue(ann, { dueOn: null })] })];
    await expect(record(parts)).rejects.toMatchObject({ code: 'DUE_DAY_MISSING', field: 'parts.1.issues.0.dueOn' });
  });

  it('blames the day that all share by its own name', async () => {
    const future = record([part(one), part(two)], { heldOn: '2026-11-22' });
    await expect(future).rejects.toMatchObject({ code: 'CONVERSATION_IN_THE_FUTURE', field: 'heldOn' });
  });

  it('names nobody twice', async () => {
    await expect(record([part(one), part(one)])).rejects.toMatchObject({ code: 'PERSON_TWICE', field: 'parts' });
  });
});

describe('who may not see one of them', () => {
  let elsewhere: Office;
  let stranger: Person;

  beforeEach(async () => {
    elsewhere = await anOffice(database);
    stranger = await aPerson(database, elsewhere, { name: '上田 光' });
  });

  it('stores nothing, and does not learn that the person exists', async () => {
    await expect(record([part(one), part(stranger)])).rejects.toBeInstanceOf(NotFound);
    expect(await database.db.count(Conversation)).toBe(0);
  });

  it('sees neither that part nor that they were there', async () => {
    await anAssignment(database, stranger, { coordinator: ann });
    await record([part(one), part(two), part(stranger)]);

    const colleague = await aUser(database, office);
    expect(await withIn(one)).toEqual([['石田 翼', '上田 光']].map((names) => expect.arrayContaining(names)));
    expect(await withIn(one, colleague)).toEqual([['石田 翼']]);
    const theirs = await aUser(database, elsewhere);
    expect(await withIn(stranger, theirs)).toEqual([[]]);
  });

  it('does not hear of a part of which they may read no line', async () => {
    await record([part(one), part(two, { facts: [aFact({ audience: 'SELF' })] })]);
    expect(await withIn(one)).toEqual([['石田 翼']]);
    expect(await withIn(one, await aUser(database, office))).toEqual([[]]);
  });
});

describe('putting one part of a joint visit right', () => {
  const reason = '別の方だった';

  it('leaves the others as they are when one is taken back', async () => {
    const { parts } = await record([part(one), part(two)]);
    await database.as(ann, (work) => retractConversation(work, { id: parts[1]!.conversationId, version: 1, reason }));
    expect(await withIn(one)).toEqual([[]]);
    expect((await pageOf(one)).brief.followUps).toMatchObject([{ plannedOn: '2026-12-01' }]);
    expect((await pageOf(two)).timeline.nodes).toEqual([]);
  });

  it('names the right person once one is moved', async () => {
    const right = await aPerson(database, office, { name: '江口 薫', reading: 'えぐち かおる' });
    const { parts } = await record([part(one), part(two)]);
    const row = { id: parts[1]!.conversationId, version: 1 };
    await database.as(ann, (work) => moveConversation(work, { ...row, toPersonId: right.id, reason }));
    expect(await withIn(one)).toEqual([['江口 薫']]);
    expect(await withIn(right)).toEqual([['秋山 望']]);
    expect(await withIn(two)).toEqual([]);
  });
});
