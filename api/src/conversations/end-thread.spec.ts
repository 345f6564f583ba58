import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import type { Conversation } from './conversation.entity.ts';
import { endThread } from './end-thread.ts';
import { takeUpThread } from './take-up-thread.ts';
import { ThreadEnd } from './thread-end.entity.ts';

const database = useDatabase();
let office: Office;
let author: Actor;
let conversation: Conversation;

beforeEach(async () => {
  office = await anOffice(database);
  author = await aUser(database, office);
  conversation = await aConversation(database, await aPerson(database, office), author);
});

const end = (actor: Actor, threadId: string, kind: 'DONE' | 'ASIDE' = 'ASIDE') =>
  database.as(actor, (work) => endThread(work, { threadId, kind }));
const ends = () => database.db.find(ThreadEnd);

describe('ending a thread', () => {
  it('puts it aside or finishes it, and the last word counts', async () => {
    const { id } = await aFact(database, conversation);
    const colleague = await aUser(database, office);
    await end(author, id);
    await end(colleague, id, 'DONE');
    expect(await ends()).toMatchObject([{ threadId: id, kind: 'DONE', endedById: colleague.id }]);
  });

  it('is undone by taking it up, which may be said twice', async () => {
    const { id } = await aFact(database, conversation);
    await end(author, id);
    for (const time of ['once', 'twice']) {
      expect({ time, ...(await database.as(author, (work) => takeUpThread(work, { threadId: id }))) }).toMatchObject({
        id,
      });
    }
    expect(await ends()).toEqual([]);
  });

  it('finds no thread of another office, nor one of lines that somebody wrote for themself', async () => {
    const forTeam = await aFact(database, conversation);
    const own = await aFact(database, conversation, { audience: 'SELF', ordinal: 1 });
    const stranger = await aUser(database, await anOffice(database));
    await expect(end(stranger, forTeam.id)).rejects.toBeInstanceOf(NotFound);
    await expect(end(await aUser(database, office, 'MANAGER'), own.id)).rejects.toBeInstanceOf(NotFound);
    expect(await ends()).toEqual([]);
  });
});
