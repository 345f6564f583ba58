import { beforeEach, describe, expect, it } from '@jest/globals';
import { personPage } from '../brief/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import type { Conversation } from './conversation.entity.ts';
import { correctFact } from './correct-fact.ts';
import { Fact } from './fact.entity.ts';
import { retractFact } from './retract-fact.ts';
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

const line = (over: Partial<Fact> = {}) => aFact(database, conversation, over);
const stands = (id: string) => database.db.findOneByOrFail(Fact, { id });
const correct = (actor: Actor, factId: string, text = '猫を飼い始めた') =>
  database.as(actor, (work) => correctFact(work, { factId, text }));
const retract = (actor: Actor, factId: string) =>
  database.as(actor, (work) => retractFact(work, { factId, reason: '別の人の話だった' }));

describe('correcting a line', () => {
  it('writes it anew in its place, and keeps the words as they stood', async () => {
    const old = await line({ audience: 'EVERYONE', about: 'PERSON', ordinal: 3 });
    const { id } = await correct(author, old.id);

    expect(await stands(old.id)).toMatchObject({ text: '犬を飼い始めた', isCurrent: false });
    expect(await stands(id)).toMatchObject({
      text: '猫を飼い始めた',
      correctsId: old.id,
      conversationId: conversation.id,
      threadId: old.id,
      heldOn: old.heldOn,
      ordinal: 3,
      audience: 'EVERYONE',
      about: 'PERSON',
      isCurrent: true,
    });
  });

  it('lets answers stand under the line as it reads now', async () => {
    const old = await line();
    const answer = await line({ answersId: old.id, threadId: old.id, text: '犬は元気' });
    const { id } = await correct(author, old.id);

    const { timeline } = await database.as(author, (work) => personPage(work, person.id));
    const lines = timeline.nodes.flatMap(({ facts }) => facts);
    expect(lines.find((it) => it.id === answer.id)).toMatchObject({ answersId: id });
  });

  it('can be done again to the new one; for the old one, it shows how the line reads by now', async () => {
    const old = await line();
    const first = await correct(await aUser(database, office, 'MANAGER'), old.id);
    const { id } = await correct(author, first.id, '鳥を飼い始めた');
    for (const asOf of [old.id, first.id]) {
      const theirs = { id, text: '鳥を飼い始めた' };
      await expect(correct(author, asOf, 'うさぎ')).rejects.toMatchObject({ code: 'CONFLICT', theirs });
      await expect(retract(author, asOf)).rejects.toMatchObject({ code: 'CONFLICT', theirs });
    }
    expect(await correct(author, id, 'うさぎを飼い始めた')).toMatchObject({ version: 1 });
  });

  it('finds nothing where the line that stands in its place was taken back', async () => {
    const old = await line();
    await retract(author, (await correct(author, old.id)).id);
    await expect(correct(author, old.id, 'うさぎ')).rejects.toBeInstanceOf(NotFound);
  });

  it('is refused where nothing changes', async () => {
    const { id } = await line();
    await expect(correct(author, id, '犬を飼い始めた')).rejects.toMatchObject({
      code: 'NOTHING_CHANGED',
      field: 'text',
    });
    expect(await stands(id)).toMatchObject({ isCurrent: true });
  });

  it('is for its author and a manager, not for a colleague', async () => {
    const { id } = await line();
    await expect(correct(await aUser(database, office), id)).rejects.toBeInstanceOf(NotAllowed);
    const corrected = await correct(await aUser(database, office, 'MANAGER'), id);
    expect(await correct(author, corrected.id, 'うさぎを飼い始めた')).toMatchObject({ version: 1 });
  });

  it.each(['SELF', 'TEAM', 'EVERYONE'] as const)('finds no %s line from another office', async (audience) => {
    const { id } = await line({ audience });
    const stranger = await aUser(database, await anOffice(database));
    await expect(correct(stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(correct(author, newId())).rejects.toBeInstanceOf(NotFound);
    expect(await database.db.count(Fact)).toBe(1);
  });

  it('finds no line that its author wrote for themself, even as the manager', async () => {
    const { id } = await line({ audience: 'SELF' });
    await expect(correct(await aUser(database, office, 'MANAGER'), id)).rejects.toBeInstanceOf(NotFound);
    expect(await correct(author, id)).toMatchObject({ version: 1 });
  });

  it('finds no sensitive line where neither owner nor manager asks', async () => {
    const { id } = await line({ isSensitive: true });
    await expect(correct(author, id)).rejects.toBeInstanceOf(NotFound);
    await anAssignment(database, person, { coordinator: author });
    expect(await correct(author, id)).toMatchObject({ version: 1 });
  });
});

describe('taking a line back', () => {
  it('leaves it to the manager, with the reason', async () => {
    const { id } = await line();
    await retract(author, id);
    expect(await stands(id)).toMatchObject({
      isCurrent: false,
      retractedById: author.id,
      retractReason: '別の人の話だった',
    });

    const manager = await aUser(database, office, 'MANAGER');
    expect(await database.as(manager, (work) => retracted(work, person.id))).toMatchObject([
      {
        factId: id,
        conversationId: conversation.id,
        text: '犬を飼い始めた',
        reason: '別の人の話だった',
        author: { id: author.id },
      },
    ]);
  });

  it('takes it back once: then it is not there', async () => {
    const { id } = await line();
    await retract(author, id);
    await expect(retract(author, id)).rejects.toBeInstanceOf(NotFound);
    await expect(correct(author, id)).rejects.toBeInstanceOf(NotFound);
  });

  it('is not for a colleague', async () => {
    const { id } = await line();
    await expect(retract(await aUser(database, office), id)).rejects.toBeInstanceOf(NotAllowed);
    expect(await stands(id)).toMatchObject({ isCurrent: true, retractedAt: null });
  });
});

describe('what was taken back', () => {
  it('is for the managers of the office alone', async () => {
    await expect(database.as(author, (work) => retracted(work, person.id))).rejects.toBeInstanceOf(NotAllowed);
    const elsewhere = await aUser(database, await anOffice(database), 'MANAGER');
    await expect(database.as(elsewhere, (work) => retracted(work, person.id))).rejects.toBeInstanceOf(NotFound);
  });

  it('does not show a manager what somebody wrote for themself', async () => {
    const { id } = await line({ audience: 'SELF' });
    await retract(author, id);
    const manager = await aUser(database, office, 'MANAGER');
    expect(await database.as(manager, (work) => retracted(work, person.id))).toEqual([]);
  });
});
