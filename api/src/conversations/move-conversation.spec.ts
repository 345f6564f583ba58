import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import { OpenIssue } from '../open-issues/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Conversation } from './conversation.entity.ts';
import { Fact } from './fact.entity.ts';
import { moveConversation } from './move-conversation.ts';
import { ThreadEnd } from './thread-end.entity.ts';

const database = useDatabase();
let office: Office;
let wrong: Person;
let right: Person;
let author: Actor;
let conversation: Conversation;

beforeEach(async () => {
  office = await anOffice(database);
  wrong = await aPerson(database, office);
  right = await aPerson(database, office, { name: '森川 結奈' });
  author = await aUser(database, office);
  conversation = await aConversation(database, wrong, author);
});

const reason = '名前の似た人と取り違えた';
const move = (actor: Actor = author, toPersonId = right.id, version = 1) =>
  database.as(actor, (work) => moveConversation(work, { id: conversation.id, version, toPersonId, reason }));
const fact = (id: string) => database.db.findOneByOrFail(Fact, { id });
const followUp = (id: string) => database.db.findOneByOrFail(FollowUp, { id });

describe('moving a conversation to the right person', () => {
  it('takes its lines and issues along, and writes down whence', async () => {
    const line = await aFact(database, conversation);
    const own = await aFact(database, conversation, { audience: 'SELF', ordinal: 1 });
    const issue = await anIssue(database, wrong, author, { conversationId: conversation.id });
    expect(await move()).toEqual({ id: conversation.id, version: 2 });

    for (const { id } of [line, own]) expect(await fact(id)).toMatchObject({ personId: right.id, isCurrent: true });
    expect(await database.db.findOneBy(OpenIssue, { id: issue.id })).toMatchObject({
      personId: right.id,
      conversationId: conversation.id,
      state: 'OPEN',
    });
    const { rows } = await database.client.query(
      'select from_person_id, to_person_id, moved_by_id, reason from conversation_move',
    );
    expect(rows).toEqual([{ from_person_id: wrong.id, to_person_id: right.id, moved_by_id: author.id, reason }]);
  });

  it('leaves the work of the wrong person, for that of the right one where there is just one', async () => {
    const left = await anAssignment(database, wrong);
    await aFact(database, conversation);
    await database.client.query('update conversation set assignment_id = $1, version = 2', [left.id]);
    const there = await anAssignment(database, right);
    await move(author, right.id, 2);
    expect(await database.db.findOneBy(Conversation, { id: conversation.id })).toMatchObject({
      assignmentId: there.id,
    });
  });

  it('opens threads of their own for lines that answered the wrong person', async () => {
    const before = await aConversation(database, wrong, author, { heldOn: '2026-10-20' });
    const asked = await aFact(database, before);
    const old = await aFact(database, conversation, { threadId: asked.id, answersId: asked.id, isCurrent: false });
    const answer = await aFact(database, conversation, { threadId: asked.id, answersId: asked.id, correctsId: old.id });
    await move();

    expect(await fact(old.id)).toMatchObject({ threadId: old.id, answersId: null });
    expect(await fact(answer.id)).toMatchObject({ threadId: old.id, answersId: null, correctsId: old.id });
    expect(await fact(asked.id)).toMatchObject({ personId: wrong.id, threadId: asked.id });
  });

  it('keeps together, and put aside, what answered it and stays behind', async () => {
    const opener = await aFact(database, conversation);
    const later = await aConversation(database, wrong, author, { heldOn: '2026-11-21' });
    const first = await aFact(database, later, { threadId: opener.id, answersId: opener.id });
    const second = await aFact(database, later, { threadId: opener.id, answersId: first.id, ordinal: 1 });
    const third = await aFact(database, later, { threadId: opener.id, answersId: opener.id, ordinal: 2 });
    await database.db.insert(ThreadEnd, { threadId: opener.id, kind: 'ASIDE', endedById: author.id });
    await move();

    expect(await fact(opener.id)).toMatchObject({ personId: right.id, threadId: opener.id });
    expect(await fact(first.id)).toMatchObject({ personId: wrong.id, threadId: first.id, answersId: null });
    expect(await fact(second.id)).toMatchObject({ threadId: first.id, answersId: first.id });
    expect(await fact(third.id)).toMatchObject({ threadId: first.id, answersId: first.id });
    expect(await database.db.findOneBy(ThreadEnd, { threadId: first.id })).toMatchObject({ kind: 'ASIDE' });
  });

  it('takes the next date along, to whoever answers for the right person, and plans again the one it kept', async () => {
    const there = await aUser(database, office);
    const [left, assignment] = [
      await anAssignment(database, wrong),
      await anAssignment(database, right, { coordinator: there }),
    ];
    const assignmentId = left.id;
    const kept = await aFollowUp(database, wrong, author, {
      assignmentId,
      state: 'DONE',
      doneOn: '2026-11-20',
      doneInId: conversation.id,
    });
    const fixed = await aFollowUp(database, wrong, author, { assignmentId, fixedInId: conversation.id });
    await aFact(database, conversation);
    await move();

    const moved = { personId: right.id, assignmentId: assignment.id, ownerId: there.id, state: 'PLANNED' };
    expect(await followUp(fixed.id)).toMatchObject(moved);
    expect(await followUp(kept.id)).toMatchObject({ personId: wrong.id, state: 'PLANNED', doneInId: null });
  });

  it('leaves a date that stands with the right person, and calls off the one it brings', async () => {
    const fixed = await aFollowUp(database, wrong, author, { fixedInId: conversation.id });
    const standing = await aFollowUp(database, right, author);
    await aFact(database, conversation);
    await move();

    expect(await followUp(standing.id)).toMatchObject({ state: 'PLANNED', version: 1 });
    expect(await followUp(fixed.id)).toMatchObject({ state: 'CANCELLED', personId: wrong.id, reason });
  });

  it('by the hand of a manager takes along the lines that its author wrote for themself', async () => {
    const before = await aConversation(database, wrong, author, { heldOn: '2026-10-20' });
    const asked = await aFact(database, before);
    await aFact(database, conversation);
    const own = await aFact(database, conversation, {
      audience: 'SELF',
      threadId: asked.id,
      answersId: asked.id,
      ordinal: 1,
    });
    await move(await aUser(database, office, 'MANAGER'));
    expect(await fact(own.id)).toMatchObject({ personId: right.id, threadId: own.id, answersId: null });
  });

  it('goes to nobody whom the mover does not see, and not to the same person', async () => {
    await aFact(database, conversation);
    const elsewhere = await aPerson(database, await anOffice(database));
    await expect(move(author, elsewhere.id)).rejects.toBeInstanceOf(NotFound);
    await expect(move(author, wrong.id)).rejects.toMatchObject({ code: 'NOTHING_CHANGED', field: 'toPersonId' });
    expect(await database.db.findOneBy(Conversation, { id: conversation.id })).toMatchObject({
      personId: wrong.id,
      version: 1,
    });
  });

  it('is not for a colleague, nor for another office, nor on what changed meanwhile', async () => {
    await aFact(database, conversation);
    await expect(move(await aUser(database, office))).rejects.toBeInstanceOf(NotAllowed);
    await expect(move(await aUser(database, await anOffice(database)))).rejects.toBeInstanceOf(NotFound);
    await expect(move(author, right.id, 3)).rejects.toBeInstanceOf(Conflict);
    expect(await database.db.findOneBy(Conversation, { id: conversation.id })).toMatchObject({ personId: wrong.id });
  });
});
