import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { promise } from './promise.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let ann: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  ann = await aUser(database, office);
});

const open = (id: string, actor = ann) => database.as(actor, (look) => promise(look, id));

describe('a promise by itself', () => {
  it('comes with the conversation in which it was given, in the lines that I may read', async () => {
    const conversation = await aConversation(database, person, ann);
    await aFact(database, conversation, { text: '犬を飼い始めた' });
    await aFact(database, conversation, { text: '自分だけの一行', audience: 'SELF', ordinal: 1 });
    const { id } = await anIssue(database, person, ann, { conversationId: conversation.id });

    const colleague = await aUser(database, office);
    expect(await open(id, colleague)).toMatchObject({
      issue: { id, viewerMay: expect.arrayContaining(['resolve']) },
      conversation: { heldOn: '2026-11-20', facts: [{ text: '犬を飼い始めた' }], issues: [{ id }] },
    });
  });

  it('stands alone where it was raised in no conversation', async () => {
    const { id } = await anIssue(database, person, ann);
    expect(await open(id)).toMatchObject({ issue: { id }, conversation: null });
  });

  it('is not there for another office', async () => {
    const { id } = await anIssue(database, person, ann);
    const stranger = await aUser(database, await anOffice(database));
    await expect(open(id, stranger)).rejects.toBeInstanceOf(NotFound);
  });
});
