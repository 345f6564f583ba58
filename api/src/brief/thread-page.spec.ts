import { beforeEach, describe, expect, it } from '@jest/globals';
import { recordConversation, ThreadEnd, type RecordConversationInput } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact } from '../testing/conversation-input.ts';
import { aFact as aStoredFact, aKeptConversation } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { threadPage } from './thread-page.ts';

const database = useDatabase();
let ann: Actor;
let colleague: Actor;
let person: Person;
let threadId: string;

const record = async (over: Partial<RecordConversationInput>) =>
  (await database.as(ann, (work) => recordConversation(work, aConversation(person, over)))).factIds[0]!;
const open = (actor = ann) => database.as(actor, (work) => threadPage(work, person.id, threadId));

beforeEach(async () => {
  const office = await anOffice(database);
  ann = await aUser(database, office);
  colleague = await aUser(database, office);
  person = await aPerson(database, office);
  await anAssignment(database, person, { coordinator: ann });
  threadId = await record({ heldOn: '2026-11-01', facts: [aFact({ text: '簿記を始めた' })] });
});

describe('a topic', () => {
  it('tells what was said first and every answer since, in the order of the visits', async () => {
    const answer = await record({ heldOn: '2026-11-20', facts: [aFact({ text: '申し込んだ', answersId: threadId })] });
    await record({ heldOn: '2026-11-10', facts: [aFact({ text: '本を買った', answersId: threadId })] });
    await record({ facts: [aFact({ text: '合格した', answersId: answer })] });
    const { lines, person: whose, endedAs } = await open();
    expect(lines.map(({ text }) => text)).toEqual(['簿記を始めた', '本を買った', '申し込んだ', '合格した']);
    expect({ whose, endedAs }).toMatchObject({ whose: { id: person.id, name: '森川 結衣' }, endedAs: null });
  });

  it('leaves out the answers that one may not see', async () => {
    await record({ facts: [aFact({ text: '家の事情で休む', answersId: threadId, isSensitive: true })] });
    expect((await open()).lines).toHaveLength(2);
    expect((await open(colleague)).lines).toHaveLength(1);
  });

  it('names who wrote a line that came with an import, and never was a user here', async () => {
    const fact = await aStoredFact(database, await aKeptConversation(database, person));
    const { lines } = await database.as(ann, (work) => threadPage(work, person.id, fact.threadId));
    expect(lines).toMatchObject([{ author: { id: null, name: '退職済 担当者' } }]);
  });

  it('says how it was ended', async () => {
    await database.db.insert(ThreadEnd, { threadId, kind: 'ASIDE', endedById: ann.id });
    expect(await open()).toMatchObject({ endedAs: 'ASIDE' });
  });

  it('is one statement, and is not there where no line of it may be seen', async () => {
    expect(await database.statementsOf(() => open())).toBe(1);
    threadId = await record({ facts: [aFact({ audience: 'SELF' })] });
    await expect(open(colleague)).rejects.toBeInstanceOf(NotFound);
  });
});
