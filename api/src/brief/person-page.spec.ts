import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Day } from '#domain';
import { recordConversation, ThreadEnd, type RecordConversationInput } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import { seenIssue } from '../open-issues/index.ts';
import { Person } from '../people/index.ts';
import { Tenure } from '../tenures/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aConversation, aFact, anIssue } from '../testing/conversation-input.ts';
import { useDatabase } from '../testing/in-work.ts';
import { personPage, personSheet } from './person-page.ts';

const database = useDatabase();
let office: Office;
let ann: Actor;
let person: Person;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  person = await aPerson(database, office);
});

const record = (over: Partial<RecordConversationInput> = {}) =>
  database.as(ann, (work) => recordConversation(work, aConversation(person, over)));
const open = (actor = ann) => database.as(actor, (work) => personPage(work, person.id));

describe("a person's page", () => {
  it('is one statement, with the brief and the first page of the timeline', async () => {
    await record({ issues: [anIssue(ann)] });
    expect(await database.statementsOf(() => open())).toBe(1);
  });

  it('says where the person works, in which term, and who answers for it', async () => {
    await anAssignment(database, person, { coordinator: ann });
    expect((await open()).person).toMatchObject({
      name: '森川 結衣',
      assignments: [
        { clientName: '青葉精機', term: { ordinal: 1, toOn: '2027-01-20' }, coordinator: { id: ann.id }, sales: null },
      ],
    });
  });

  it('says of somebody who left when they were with us, and of nobody who is back', async () => {
    const stay = { personId: person.id, officeId: office.id, recordedById: ann.id };
    const day = (it: string) => it as Day;
    const past = { fromOn: day('2016-04-01'), toOn: day('2024-03-31'), unit: '第二営業部', rank: null };
    expect((await open()).person.pastStay).toBeNull();
    await add(database.db, Tenure, { ...stay, ...past, leftHow: 'OWN_WISH' });
    await database.db.update(Person, person.id, { company: '霧島製作所', version: 2 });
    expect((await open()).person).toMatchObject({ pastStay: past, company: '霧島製作所' });
    await add(database.db, Tenure, { ...stay, fromOn: day('2026-10-01') });
    expect((await open()).person.pastStay).toBeNull();
  });

  it('is not there for a coordinator of another office', async () => {
    const stranger = await aUser(database, await anOffice(database));
    await expect(open(stranger)).rejects.toBeInstanceOf(NotFound);
  });

  it('leaves an audit row for each reading, which counts the sensitive lines', async () => {
    await anAssignment(database, person, { coordinator: ann });
    await record({ facts: [aFact({ isSensitive: true }), aFact()] });
    await open();
    const { rows } = await database.client.query(`select * from audit_event where action = 'personPage'`);
    expect(rows).toMatchObject([
      { actor_id: ann.id, person_id: person.id, details: { sensitive: 1, sensitiveInBrief: 1 } },
    ]);
  });
});

describe('somebody who does not want to hear from us', () => {
  it('is marked so on their page, and wherever they are named', async () => {
    const since = '2026-11-01';
    await database.db.update(Person, person.id, { contactRefusedOn: since, version: 2 });
    const { issueIds } = await record({ issues: [anIssue(ann)] });

    expect((await open()).person).toMatchObject({ contactRefusedOn: since });
    expect(await database.as(ann, (work) => seenIssue(work, issueIds[0]!))).toMatchObject({
      person: { id: person.id, contactRefusedOn: since },
    });
  });

  it('can still be written down by whoever they called', async () => {
    await database.db.update(Person, person.id, { contactRefusedOn: '2026-11-01', version: 2 });
    expect((await open()).person.viewerMay).toContain('talkWith');
    await record({});
    expect((await open()).brief.lastConversation).not.toBeNull();
  });
});

describe('the brief', () => {
  it('opens with the newest lines about the person themself, and asks after the other threads', async () => {
    await record({ heldOn: '2026-11-01', facts: [aFact({ text: '犬を飼い始めた', about: 'PERSON' }), aFact()] });
    const { brief } = await open();
    expect(brief.openers).toMatchObject([{ text: '犬を飼い始めた', heldOn: '2026-11-01' }]);
    expect(brief.threads).toMatchObject([
      { latest: { text: '新しい検査機の担当になった' }, answers: 0, isStale: false },
    ]);
  });

  it('opens with each thread once, by its newest answer', async () => {
    const { factIds } = await record({
      heldOn: '2026-11-01',
      facts: [aFact({ text: '犬を飼い始めた', about: 'PERSON' })],
    });
    await record({ facts: [aFact({ text: '犬が散歩に慣れた', about: 'PERSON', answersId: factIds[0] })] });
    expect((await open()).brief.openers).toMatchObject([{ text: '犬が散歩に慣れた' }]);
  });

  it('says once what old notes say again and again, by the newest of them', async () => {
    await record({
      heldOn: '2025-06-10',
      facts: [aFact({ text: '庭でトマトを育てている', about: 'PERSON' }), aFact()],
    });
    await record({
      heldOn: '2025-08-05',
      facts: [aFact({ text: '庭でトマトを育てている。', about: 'PERSON' }), aFact()],
    });
    const { brief } = await open();
    expect(brief.openers).toMatchObject([{ text: '庭でトマトを育てている。', heldOn: '2025-08-05' }]);
    expect(brief.threads).toMatchObject([{ latest: { heldOn: '2025-08-05' } }]);
    expect(brief.threadCount).toBe(1);
  });

  it('does not ask again, in the words of an older note, after what was answered since', async () => {
    await record({ heldOn: '2025-06-10' });
    const { factIds } = await record({ heldOn: '2025-08-05' });
    await record({ facts: [aFact({ text: '一人で回せる', answersId: factIds[0] })] });
    expect((await open()).brief.threads).toMatchObject([{ latest: { text: '一人で回せる' } }]);
  });

  it('shows a thread by its newest answer, and says how often it was asked after', async () => {
    const { factIds } = await record({ heldOn: '2026-11-01' });
    await record({ facts: [aFact({ text: '一人で回せる', answersId: factIds[0] })] });
    expect((await open()).brief.threads).toMatchObject([
      { first: { text: '新しい検査機の担当になった' }, latest: { text: '一人で回せる' }, answers: 1 },
    ]);
  });

  it('marks a thread stale once two visits passed without a question', async () => {
    await record({ heldOn: '2026-11-01' });
    await record({ heldOn: '2026-11-08', facts: [], nothingSpecial: true });
    expect((await open()).brief.threads[0]).toMatchObject({ isStale: false });
    await record({ heldOn: '2026-11-15', facts: [], nothingSpecial: true });
    expect((await open()).brief.threads[0]).toMatchObject({ isStale: true });
  });

  it.each([
    ['2026-11-07', true],
    ['2026-11-08', false],
  ] as const)('calls a thread of %s stale only after two weeks: %s', async (heldOn, isStale) => {
    await record({ heldOn });
    for (const later of ['2026-11-19', '2026-11-20'] as const)
      await record({ heldOn: later, facts: [], nothingSpecial: true });
    expect((await open()).brief.threads[0]).toMatchObject({ isStale });
  });

  it('offers the same verbs on a promise as the issue by itself, to whoever asks', async () => {
    const sales = await aUser(database, office, 'SALES');
    await anAssignment(database, person, { coordinator: await aUser(database, office), sales });
    const { issueIds } = await record({ issues: [anIssue(ann)] });

    const verbs = [];
    const lately = await aSalesOwnerOfLately(database, office, person);
    for (const actor of [ann, sales, await aUser(database, office), lately]) {
      const alone = await database.as(actor, (work) => seenIssue(work, issueIds[0]!));
      const [promise] = (await open(actor)).brief.promises;
      expect(promise!.viewerMay).toEqual(alone.viewerMay);
      verbs.push(promise!.viewerMay.length);
    }
    expect(verbs).toEqual([5, 5, 5, 0]);
  });

  it('never speaks of a thread that was put aside', async () => {
    const { factIds } = await record({ facts: [aFact({ about: 'PERSON' }), aFact()] });
    for (const threadId of factIds) await database.db.insert(ThreadEnd, { threadId, kind: 'ASIDE', endedById: ann.id });
    expect((await open()).brief).toMatchObject({ openers: [], threads: [], threadCount: 0 });
  });

  it('puts what we owe in the order of its days, a report before a deed on the same day', async () => {
    await record({
      issues: [
        anIssue(ann, { text: '手当の確認', dueOn: '2026-11-26', reportOn: '2026-11-30' }),
        anIssue(ann, { text: '中間の報告', dueOn: '2026-12-10', reportOn: '2026-11-26' }),
        anIssue(ann, { text: 'ロッカーの鍵', dueOn: '2026-11-24' }),
      ],
    });
    expect((await open()).brief.promises.map(({ text }) => text)).toEqual(['ロッカーの鍵', '中間の報告', '手当の確認']);
  });
});

describe('what matters to a person', () => {
  const values = { text: '家族と夕飯を食べられる働き方がいい', about: 'VALUES' } as const;

  it('stands in their own words as they said it last, with its day', async () => {
    const { factIds } = await record({ heldOn: '2026-11-01', facts: [aFact(values)] });
    await record({ facts: [aFact({ ...values, text: '今は覚えることを優先したい', answersId: factIds[0] })] });
    expect((await open()).brief.values).toMatchObject([{ text: '今は覚えることを優先したい', heldOn: '2026-11-21' }]);
  });

  it('is nothing to open with and nothing to ask after', async () => {
    await record({ facts: [aFact(values)] });
    expect((await open()).brief).toMatchObject({ openers: [], threads: [], threadCount: 0 });
  });

  it('is no longer told once it was put aside', async () => {
    const { factIds } = await record({ facts: [aFact(values)] });
    await database.db.insert(ThreadEnd, { threadId: factIds[0]!, kind: 'ASIDE', endedById: ann.id });
    expect((await open()).brief.values).toEqual([]);
  });
});

describe('a person on paper', () => {
  const onPaper = (actor = ann) => database.as(actor, (work) => personSheet(work, person.id));

  it('has no line that needs care and none for oneself, wherever it stands', async () => {
    await anAssignment(database, person, { coordinator: ann });
    const [about, text] = ['PERSON', '紙に出ない'] as const;
    await record({
      facts: [
        aFact({ about, text, isSensitive: true }),
        aFact({ text, audience: 'SELF' }),
        aFact({ text: '紙に出る' }),
      ],
    });
    expect(JSON.stringify(await open())).toContain(text);
    const paper = JSON.stringify(await onPaper());
    expect(paper).toContain('紙に出る');
    expect(paper).not.toContain(text);
  });

  it('has the five newest conversations, and none of which no line is left', async () => {
    await anAssignment(database, person, { coordinator: ann });
    for (const day of ['11', '12', '13', '14', '15', '16']) await record({ heldOn: `2026-11-${day}` as never });
    await record({ facts: [aFact({ isSensitive: true })] });
    const { nodes } = (await onPaper()).timeline;
    expect(nodes.map(({ heldOn }) => heldOn)).toEqual(['16', '15', '14', '13', '12'].map((day) => `2026-11-${day}`));
  });

  it('leaves an audit row of its own, in the same statement', async () => {
    expect(await database.statementsOf(() => onPaper())).toBe(1);
    const { rows } = await database.client.query(`select * from audit_event where action = 'personSheet'`);
    expect(rows).toMatchObject([{ actor_id: ann.id, person_id: person.id }]);
  });
});
