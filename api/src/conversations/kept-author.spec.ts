import { beforeEach, describe, expect, it } from '@jest/globals';
import { personPage } from '../brief/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotAllowed } from '../core/errors.ts';
import type { Work } from '../core/work.ts';
import type { Office } from '../offices/index.ts';
import { seenIssue } from '../open-issues/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import {
  aConversation,
  aFact,
  aFollowUp,
  aKeptConversation,
  anIssue,
  anUnpromisedIssue,
} from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import type { Conversation } from './conversation.entity.ts';
import { correctFact } from './correct-fact.ts';
import { Fact } from './fact.entity.ts';
import { moveConversation } from './move-conversation.ts';
import { retractConversation } from './retract-conversation.ts';
import { retractFact } from './retract-fact.ts';
import { retracted } from './retracted.ts';

const database = useDatabase();
const kept = { id: null, name: '退職済 担当者' };
const reason = '別の人の記録';
let office: Office;
let person: Person;
let coordinator: Actor;
let manager: Actor;
let conversation: Conversation;
let fact: Fact;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  coordinator = await aUser(database, office);
  manager = await aUser(database, office, 'MANAGER');
  await anAssignment(database, person, { coordinator });
  conversation = await aKeptConversation(database, person);
  fact = await aFact(database, conversation);
});

describe('a conversation whose author never was a user here', () => {
  it('shows the name that was kept, without an id, wherever an author stands', async () => {
    const issue = await anUnpromisedIssue(database, conversation);
    const { timeline, brief } = await database.as(coordinator, (look) => personPage(look, person.id));
    expect(timeline.nodes).toMatchObject([{ author: kept, facts: [{ author: kept }], issues: [{ author: kept }] }]);
    expect(brief).toMatchObject({ lastConversation: { author: kept }, promises: [{ author: kept, owner: null }] });

    expect(await database.as(coordinator, (look) => seenIssue(look, issue.id))).toMatchObject({ author: kept });
  });

  it('is put right by a manager alone, not by whoever looks after the person now', async () => {
    const mayNot = (task: (work: Work) => Promise<unknown>) =>
      expect(database.as(coordinator, task)).rejects.toBeInstanceOf(NotAllowed);
    await mayNot((work) => correctFact(work, { factId: fact.id, text: '猫' }));
    await mayNot((work) => retractFact(work, { factId: fact.id, reason }));
    await mayNot((work) => retractConversation(work, { id: conversation.id, version: 1, reason }));
    const { timeline } = await database.as(coordinator, (look) => personPage(look, person.id));
    expect(timeline.nodes).toMatchObject([{ viewerMay: [], facts: [{ text: fact.text }] }]);
  });

  it('keeps the name when a manager corrects a line, and says who did', async () => {
    await database.as(manager, (work) => correctFact(work, { factId: fact.id, text: '猫を飼い始めた' }));
    const { timeline } = await database.as(manager, (look) => personPage(look, person.id));
    expect(timeline.nodes).toMatchObject([
      {
        author: kept,
        viewerMay: ['correct', 'retract', 'move'],
        facts: [{ author: { id: manager.id }, corrects: [{ text: fact.text, writtenBy: { id: manager.id } }] }],
      },
    ]);
  });

  it('is taken back with its lines, and the manager still reads whose it was', async () => {
    const issue = await anUnpromisedIssue(database, conversation);
    await database.as(manager, (work) => retractConversation(work, { id: conversation.id, version: 1, reason }));
    expect(await database.db.findOneByOrFail(Fact, { id: fact.id })).toMatchObject({ isCurrent: false });
    const told = await database.as(manager, (look) => retracted(look, person.id));
    expect(told).toMatchObject([
      { author: kept, text: `${fact.text}\n${issue.text}`, retractedBy: { id: manager.id } },
    ]);
  });

  it('goes to the right person with its lines, and the date it fixed to whoever moves it', async () => {
    const right = await aPerson(database, office, { name: '森川 結奈' });
    await aFollowUp(database, person, coordinator, { fixedInId: conversation.id });
    await database.as(manager, (work) =>
      moveConversation(work, { id: conversation.id, version: 1, toPersonId: right.id, reason }),
    );
    const { timeline, brief } = await database.as(manager, (look) => personPage(look, right.id));
    expect(timeline.nodes).toMatchObject([{ author: kept, facts: [{ author: kept }] }]);
    expect(brief.followUps).toMatchObject([{ owner: { id: manager.id } }]);
  });

  it('has lines for the team and for all, none for its author alone', async () => {
    await expect(aFact(database, conversation, { audience: 'SELF', ordinal: 1 })).rejects.toMatchObject({
      constraint: 'own_line_has_a_reader',
    });
  });
});

describe('a conversation', () => {
  it.each([
    ['nobody', { authorName: null }],
    ['two', { authorName: '退職済 担当者' }],
  ])('is not by %s', async (_who, over) => {
    const writing = over.authorName
      ? aConversation(database, person, coordinator, over)
      : aKeptConversation(database, person, over);
    await expect(writing).rejects.toMatchObject({ constraint: 'written_by_one' });
  });
});

describe('the brief', () => {
  it('begins its promises with what lacks its own', async () => {
    const late = await anIssue(database, person, coordinator, { dueOn: '2026-11-02' });
    const imported = await anUnpromisedIssue(database, conversation);
    const { promises } = (await database.as(coordinator, (look) => personPage(look, person.id))).brief;
    expect(promises.map(({ id }) => id)).toEqual([imported.id, late.id]);
    expect(promises[0]?.viewerMay).toEqual(['resolve', 'change', 'withdraw']);
  });
});
