import { beforeEach, describe, expect, it } from '@jest/globals';
import { personPage } from '../../brief/index.ts';
import type { Actor } from '../../core/actor.ts';
import { Conversation, Fact } from '../../conversations/index.ts';
import { FollowUp } from '../../follow-ups/index.ts';
import { OpenIssue } from '../../open-issues/index.ts';
import type { Office } from '../../offices/index.ts';
import { Person } from '../../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../../testing/builders.ts';
import { aConversation, aFollowUp } from '../../testing/entry-builders.ts';
import { aFile } from '../../testing/brought-in.ts';
import { useDatabase } from '../../testing/in-work.ts';

const database = useDatabase();
let office: Office;
let manager: Actor;
let coordinator: Actor;
let person: Person;

beforeEach(async () => {
  office = await anOffice(database);
  manager = await aUser(database, office, 'MANAGER');
  coordinator = await aUser(database, office);
  person = await aPerson(database, office, { staffNo: 'S00040' });
});

const note = (over: Record<string, string> = {}) => ({
  ...{ staffNo: 'S00040', heldOn: '2026/11/18', channel: 'LINE', author: '藤田 蓮', nextOn: '' },
  text: '【A】最近は一人で受注入力を任されている。',
  ...over,
});
const file = (...lines: Record<string, string>[]) => aFile(database, manager, office, 'NOTES', lines);
const verdictOf = async (line: Record<string, string>) => (await (await file(line)).look())[0];
const conversations = () => database.db.find(Conversation, { order: { heldOn: 'ASC' } });
const followUps = () => database.db.find(FollowUp);

describe('a note in a file', () => {
  it('becomes a conversation of that day with its facts and issues, and its text as it was written', async () => {
    const text =
      '【A】お子さんの英検2級の結果は12月上旬に出るとのこと。\n【B】交通費の精算が先月から合わない。→経理へ確認。';
    const { id: assignmentId } = await anAssignment(database, person, { coordinator });
    const brought = await file(note({ text }));
    expect(await brought.run()).toMatchObject([{ verdict: 'NEW', isImported: true }]);

    expect(await conversations()).toMatchObject([
      {
        ...{ personId: person.id, assignmentId, authorId: null, authorName: '藤田 蓮', heldOn: '2026-11-18' },
        ...{ channel: 'MESSAGE', rawText: text, importId: brought.id },
      },
    ]);
    const [fact] = await database.db.find(Fact);
    expect(fact).toMatchObject({
      text: 'お子さんの英検2級の結果は12月上旬に出るとのこと。',
      about: 'PERSON',
      threadId: fact!.id,
    });
    expect(await database.db.find(OpenIssue)).toMatchObject([
      {
        ...{ text: '交通費の精算が先月から合わない。', direction: '経理へ確認。', state: 'NEEDS_PROMISE' },
        ...{ ownerId: null, dueOn: null, assignmentId, raisedOn: '2026-11-18' },
      },
    ]);
    const { brief } = await database.as(coordinator, (look) => personPage(look, person.id));
    expect(brief.promises).toMatchObject([{ state: 'NEEDS_PROMISE', author: { id: null, name: '藤田 蓮' } }]);
  });

  it('is written by the colleague whom its author is said to be', async () => {
    const brought = await file(note());
    await brought.name('藤田 蓮', coordinator.id);
    await brought.run();
    expect(await conversations()).toMatchObject([{ authorId: coordinator.id, authorName: null }]);
  });

  it('that says a line twice says it once', async () => {
    await (await file(note({ text: '【A】元気。\n【A】元気。' }))).run();
    expect(await database.db.find(Fact)).toMatchObject([{ text: '元気。' }]);
  });

  it('keeps what a writer would be asked about for the owners and their manager', async () => {
    await (await file(note({ text: '【A】お母さまの介護が始まった。' }))).run();
    expect(await database.db.find(Fact)).toMatchObject([{ isSensitive: true }]);
  });

  it('keeps of a promise what is still ahead', async () => {
    await (await file(note({ text: '【B】席が寒い。→課長へ相談、11/27までに回答。11/20に電話で報告。' }))).run();
    expect(await database.db.find(OpenIssue)).toMatchObject([
      { state: 'NEEDS_PROMISE', dueOn: '2026-11-27', reportOn: null, reportVia: 'PHONE' },
    ]);
  });

  it.each([
    ['訪問', 'VISIT'],
    ['電話', 'PHONE'],
    ['TEL', 'PHONE'],
    ['オンライン', 'ONLINE'],
    ['Zoom面談', 'ONLINE'],
    ['ＬＩＮＥ', 'MESSAGE'],
    ['メール', 'EMAIL'],
    ['', 'VISIT'],
    ['その他', 'VISIT'],
  ])('by way of 「%s」 is %s', async (channel, expected) => {
    await (await file(note({ channel }))).run();
    expect(await conversations()).toMatchObject([{ channel: expected }]);
  });

  it.each([
    ['a day that is none', { heldOn: '2026/02/30' }, 'DAY_IMPOSSIBLE'],
    ['no day', { heldOn: '' }, 'DAY_MISSING'],
    ['no number', { staffNo: ' ' }, 'STAFF_NO_MISSING'],
    ['12,000 characters', { text: 'a'.repeat(12_000) }, 'NOTE_TOO_LONG'],
    ['no text', { text: ' ' }, 'NOTE_EMPTY'],
    ['nothing but its mark', { text: '【A】' }, 'NOTE_EMPTY'],
  ])('with %s waits until the file is mended', async (_what, over: Record<string, string>, code) => {
    expect(await verdictOf(note(over))).toMatchObject({ verdict: 'REVIEW', codes: [code] });
  });

  it('of a day ahead waits for that day', async () => {
    const brought = await file(note({ heldOn: '2026/11/22' }));
    expect(await brought.run()).toMatchObject([
      { verdict: 'REVIEW', codes: ['NOTE_IN_THE_FUTURE'], isImported: false },
    ]);
    expect(await brought.run(new Date('2026-11-22T03:00:00Z'))).toMatchObject([{ verdict: 'NEW', isImported: true }]);
  });

  it('stops no other line by its faults', async () => {
    const brought = await file(note({ heldOn: '2026/11/31' }), note());
    expect(await brought.run()).toMatchObject([
      { verdict: 'REVIEW', isImported: false },
      { verdict: 'NEW', isImported: true },
    ]);
  });

  it('of somebody whom nobody knows waits, and comes in once they stand', async () => {
    const brought = await file(note({ staffNo: 'S00018' }));
    expect(await brought.run()).toMatchObject([{ verdict: 'REVIEW', codes: ['STAFF_NO_UNKNOWN'], isImported: false }]);
    const late = await aPerson(database, office, { staffNo: 'S00018' });
    expect(await brought.run()).toMatchObject([{ verdict: 'NEW', codes: [], isImported: true }]);
    expect(await conversations()).toMatchObject([{ personId: late.id }]);
  });

  it('of somebody out of reach is of nobody known', async () => {
    await aPerson(database, await anOffice(database), { staffNo: 'S00018' });
    expect(await verdictOf(note({ staffNo: 'S00018' }))).toMatchObject({ codes: ['STAFF_NO_UNKNOWN'] });
  });

  it('without an author is kept as one of whom nobody said who wrote it', async () => {
    await (await file(note({ author: '' }))).run();
    expect(await conversations()).toMatchObject([{ authorId: null, authorName: '記載なし' }]);
  });
});

describe('the same note', () => {
  it('twice in a file, however it is spaced, comes in once', async () => {
    const brought = await file(
      note(),
      note({ staffNo: 'ｓ00040', text: '【Ａ】最近は一人で受注入力を任されている。 ' }),
    );
    expect(await brought.run()).toMatchObject([{ verdict: 'NEW' }, { verdict: 'SAME', isImported: false }]);
    expect(await conversations()).toHaveLength(1);
  });

  it('in a further file is known, also after it was taken back by hand', async () => {
    await (await file(note())).run();
    const [{ id } = { id: '' }] = await conversations();
    await database.client.query(
      `update conversation set retracted_at = clock_now(), retracted_by_id = $2, retract_reason = 'x', version = 2 where id = $1`,
      [id, manager.id],
    );
    expect(await verdictOf(note())).toMatchObject({ verdict: 'SAME' });
  });

  it('by somebody else, or on another day, is another note', async () => {
    const brought = await file(note(), note({ author: '岡本 凛' }), note({ heldOn: '2026-11-17' }));
    expect((await brought.run()).map(({ verdict }) => verdict)).toEqual(['NEW', 'NEW', 'NEW']);
  });
});

describe('the next date that a note names', () => {
  beforeEach(() => anAssignment(database, person, { coordinator }));

  it.each([
    ['2026/12/04', '2026-12-04'],
    ['来週金曜', '2026-11-27'],
    ['12/4', '2026-12-04'],
    ['R8.12.4', '2026-12-04'],
  ])('「%s」 is agreed with the coordinator for %s', async (nextOn, plannedOn) => {
    await (await file(note({ nextOn }))).run();
    const [{ id } = { id: '' }] = await conversations();
    expect(await followUps()).toMatchObject([
      { ...{ plannedOn, ownerId: coordinator.id, origin: 'AGREED', state: 'PLANNED' }, fixedInId: id },
    ]);
  });

  it.each(['未定', '', '調整中', '来週', '2026/11/20'])('「%s」 is none', async (nextOn) => {
    const brought = await file(note({ nextOn }));
    expect(await brought.run()).toMatchObject([{ verdict: 'NEW', isImported: true }]);
    expect(await followUps()).toEqual([]);
  });

  it('stands only from the newest note of the file', async () => {
    const newest = note({ heldOn: '2026/11/19', nextOn: '未定', text: 'もう一件' });
    await (await file(newest, note({ nextOn: '2026/12/04' }))).run();
    expect(await followUps()).toEqual([]);
  });

  it('does not stand beside another that was agreed on, nor after a talk that is newer', async () => {
    await aFollowUp(database, person, coordinator);
    await (await file(note({ nextOn: '2026/12/11' }))).run();
    expect(await followUps()).toMatchObject([{ plannedOn: '2026-12-04' }]);

    const other = await aPerson(database, office, { staffNo: 'S00041' });
    await anAssignment(database, other, { coordinator });
    await aConversation(database, other, coordinator, { heldOn: '2026-11-20' });
    await (await file(note({ staffNo: 'S00041', nextOn: '2026/12/11' }))).run();
    expect(await followUps()).toHaveLength(1);
  });

  it('has nobody who would keep it where the work has no coordinator', async () => {
    const alone = await aPerson(database, office, { staffNo: 'S00041' });
    await anAssignment(database, alone);
    await (await file(note({ staffNo: 'S00041', nextOn: '2026/12/11' }))).run();
    expect(await followUps()).toEqual([]);
  });
});

describe('taking an import of notes back', () => {
  const rows = async () => [
    await database.db.count(Conversation),
    await database.db.count(Fact),
    await database.db.count(OpenIssue),
    await database.db.count(FollowUp),
  ];
  const text = '【A】元気。\n【B】席が寒い。';

  it('leaves everything as it was before, and the same file comes in again', async () => {
    await anAssignment(database, person, { coordinator });
    const brought = await file(note({ text, nextOn: '2026/12/04' }));
    await brought.run();
    expect(await rows()).toEqual([1, 1, 1, 1]);
    expect(await brought.undo()).toEqual([]);
    expect(await rows()).toEqual([0, 0, 0, 0]);
    expect(await verdictOf(note({ text }))).toMatchObject({ verdict: 'NEW' });
  });

  it('keeps a note whose issue somebody took up since', async () => {
    const brought = await file(note({ text }), note());
    await brought.run();
    await database.client.query(`update open_issue set direction = '席替え', version = version + 1`);
    expect(await brought.undo()).toEqual([1]);
    expect(await rows()).toEqual([1, 1, 1, 0]);
  });

  it('keeps a note to whose line somebody answered since', async () => {
    const brought = await file(note());
    await brought.run();
    const [fact] = await database.db.find(Fact);
    const talk = await aConversation(database, person, coordinator);
    await database.client.query(
      `insert into fact (id, person_id, conversation_id, author_id, held_on, ordinal, text, thread_id, answers_id)
       values (new_id(), $1, $2, $3, '2026-11-20', 0, '慣れた', $4, $4)`,
      [person.id, talk.id, coordinator.id, fact!.id],
    );
    expect(await brought.undo()).toEqual([1]);
  });
});
