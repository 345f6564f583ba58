import { beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import { ThreadEnd } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { handoverSheet } from './handover-sheet.ts';

const database = useDatabase();
const own = '自分用の控え';
let office: Office;
let [ann, ben, head]: Actor[] = [];
let person: Person;

beforeEach(async () => {
  office = await anOffice(database);
  [ann, ben] = [await aUser(database, office), await aUser(database, office)];
  head = await aUser(database, office, Role.MANAGER, 'OFFICE');
  person = await aPerson(database, office);
  await anAssignment(database, person, { coordinator: ben });
});

const sheetOf = (actor: Actor) => database.as(actor, (look) => handoverSheet(look, person.id));

/** A line about the person, one about the work, and one that is better not brought up; Ann wrote them. */
async function lines(text: string, audience: 'SELF' | 'TEAM') {
  const talk = await aConversation(database, person, ann!);
  await aFact(database, talk, { text: `${text}・本人`, about: 'PERSON', audience });
  await aFact(database, talk, { text: `${text}・仕事`, about: 'WORK', audience, ordinal: 1 });
  const aside = await aFact(database, talk, { text: `${text}・話題にしない`, about: 'PERSON', audience, ordinal: 2 });
  await database.db.insert(ThreadEnd, { threadId: aside.id, kind: 'ASIDE', endedById: ann!.id });
}

describe('the packet of a handover', () => {
  it('holds what one opens with, what goes on, and what is better not brought up', async () => {
    await lines('みなに', 'TEAM');
    const { brief, asides } = await sheetOf(ben!);
    expect(brief.openers).toMatchObject([{ text: 'みなに・本人' }]);
    expect(brief.threads).toMatchObject([{ latest: { text: 'みなに・仕事' } }]);
    expect(asides).toMatchObject([{ text: 'みなに・話題にしない' }]);
  });

  it('holds nothing of 自分だけ, for the receiver, the manager, or whoever wrote it', async () => {
    await lines(own, 'SELF');
    for (const actor of [ann!, ben!, head!]) expect(JSON.stringify(await sheetOf(actor))).not.toContain(own);
  });
});
