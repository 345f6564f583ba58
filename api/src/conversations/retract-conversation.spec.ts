import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import { OpenIssue } from '../open-issues/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Conversation } from './conversation.entity.ts';
import { Fact } from './fact.entity.ts';
import { retractConversation } from './retract-conversation.ts';
import { retracted } from './retracted.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let author: Actor;
let conversation: Conversation;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  author = await aUser(database, office);
  conversation = await aConversation(database, person, author);
});

const reason = '二重に書いた';
const retract = (actor: Actor, version = 1) =>
  database.as(actor, (work) => retractConversation(work, { id: conversation.id, version, reason }));
const followUp = (over: Partial<FollowUp>) => aFollowUp(database, person, author, over);
const stands = (id: string) => database.db.findOneByOrFail(FollowUp, { id });

describe('taking a conversation back', () => {
  it('takes its lines and its issues with it', async () => {
    const fact = await aFact(database, conversation);
    const issue = await anIssue(database, person, author, { conversationId: conversation.id });
    expect(await retract(author)).toEqual({ id: conversation.id, version: 2 });

    expect(await database.db.findOneBy(Fact, { id: fact.id })).toMatchObject({
      isCurrent: false,
      retractReason: reason,
    });
    const taken = await database.db.findOneByOrFail(OpenIssue, { id: issue.id });
    expect(taken).toMatchObject({ nextOn: null, version: 2 });
    expect(taken.retractedAt).not.toBeNull();
  });

  it('is told to the manager once, with every line', async () => {
    await aFact(database, conversation);
    await aFact(database, conversation, { ordinal: 1, text: '通勤が長い' });
    await anIssue(database, person, author, { conversationId: conversation.id });
    await retract(author);

    const manager = await aUser(database, office, 'MANAGER');
    expect(await database.as(manager, (work) => retracted(work, person.id))).toMatchObject([
      { conversationId: conversation.id, factId: null, text: '犬を飼い始めた\n通勤が長い\n席の冷房が強い', reason },
    ]);
  });

  it('calls off the next date that it fixed, and plans again the one that it kept', async () => {
    const kept = await followUp({
      state: 'DONE',
      doneOn: '2026-11-20',
      doneInId: conversation.id,
      plannedOn: '2026-11-20',
    });
    const fixed = await followUp({ fixedInId: conversation.id });
    await aFact(database, conversation);
    await retract(author);

    expect(await stands(fixed.id)).toMatchObject({ state: 'CANCELLED', reason });
    expect(await stands(kept.id)).toMatchObject({
      state: 'PLANNED',
      doneOn: null,
      doneInId: null,
      plannedOn: '2026-11-20',
    });
  });

  it('leaves the one that it kept where another agreed date stands by now', async () => {
    const kept = await followUp({ state: 'DONE', doneOn: '2026-11-20', doneInId: conversation.id });
    const later = await followUp({});
    await aFact(database, conversation);
    await retract(author);

    expect(await stands(kept.id)).toMatchObject({ state: 'DONE', version: 1 });
    expect(await stands(later.id)).toMatchObject({ state: 'PLANNED', version: 1 });
  });

  it('reaches, by the hand of a manager, the lines that its author wrote for themself', async () => {
    const own = await aFact(database, conversation, { audience: 'SELF' });
    await aFact(database, conversation, { ordinal: 1 });
    await retract(await aUser(database, office, 'MANAGER'));
    expect(await database.db.findOneBy(Fact, { id: own.id })).toMatchObject({ isCurrent: false });
  });

  it('is not for a colleague, and nothing is there for another office', async () => {
    await aFact(database, conversation);
    await expect(retract(await aUser(database, office))).rejects.toBeInstanceOf(NotAllowed);
    await expect(retract(await aUser(database, await anOffice(database)))).rejects.toBeInstanceOf(NotFound);
    expect(await database.db.findOneBy(Conversation, { id: conversation.id })).toMatchObject({ version: 1 });
  });

  it('finds no conversation of which the manager sees no line', async () => {
    await aFact(database, conversation, { audience: 'SELF' });
    await expect(retract(await aUser(database, office, 'MANAGER'))).rejects.toBeInstanceOf(NotFound);
  });

  it('happens once, and not to a conversation that changed meanwhile', async () => {
    await aFact(database, conversation);
    const stale = retract(author, 7);
    await expect(stale).rejects.toBeInstanceOf(Conflict);
    await expect(stale).rejects.toMatchObject({
      theirs: { version: 1, heldOn: '2026-11-20', personName: '森川 結衣' },
    });
    await retract(author);
    await expect(retract(author, 2)).rejects.toBeInstanceOf(NotFound);
  });
});
