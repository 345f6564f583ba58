import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { change } from '../core/change.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation } from '../testing/conversation-input.ts';
import { useDatabase } from '../testing/in-work.ts';
import { moveConversation } from './move-conversation.ts';
import type { RecordConversationInput } from './record-conversation.input.ts';
import { recordConversation } from './record-conversation.ts';
import { retractConversation } from './retract-conversation.ts';

const database = useDatabase();
const reason = '別の方の話だった';
let office: Office;
let ann: Actor;
let person: Person;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  person = await aPerson(database, office);
});

async function talk(over: Partial<RecordConversationInput>) {
  const { conversationId } = await database.as(ann, (work) => recordConversation(work, aConversation(person, over)));
  return conversationId;
}
const retract = (id: string) => database.as(ann, (work) => retractConversation(work, { id, version: 1, reason }));
const dates = async (of = person) =>
  (await database.db.find(FollowUp, { where: { personId: of.id }, order: { createdAt: 'asc', id: 'asc' } })).map(
    ({ state, plannedOn }) => [state, plannedOn],
  );
const notNeeded = { nextOn: null, noNext: { kind: 'NOT_NEEDED', reason: '本日で終了' } } as const;

describe('taking back a talk that moved the next date', () => {
  it('puts the old day back', async () => {
    await talk({ nextOn: '2026-12-01' });
    await retract(await talk({ nextOn: '2026-12-08' }));
    expect(await dates()).toEqual([['PLANNED', '2026-12-01']]);
  });

  it('goes back past a talk that was taken back before', async () => {
    await talk({ nextOn: '2026-12-01' });
    const second = await talk({ nextOn: '2026-12-08' });
    const third = await talk({ nextOn: '2026-12-15' });
    await retract(second);
    expect(await dates()).toEqual([['PLANNED', '2026-12-15']]);
    await retract(third);
    expect(await dates()).toEqual([['PLANNED', '2026-12-01']]);
  });

  it('calls the date off where the talk that first fixed it is gone too', async () => {
    const first = await talk({ nextOn: '2026-12-01' });
    const second = await talk({ nextOn: '2026-12-08' });
    await retract(first);
    expect(await dates()).toEqual([['PLANNED', '2026-12-08']]);
    await retract(second);
    expect(await dates()).toEqual([['CANCELLED', '2026-12-08']]);
  });

  it('leaves the day to which somebody moved it by hand since', async () => {
    await talk({ nextOn: '2026-12-01' });
    const second = await talk({ nextOn: '2026-12-08' });
    const row = await database.db.findOneByOrFail(FollowUp, { personId: person.id });
    await change(database.db, FollowUp, row, { plannedOn: '2026-12-10', reason: '先方の都合' });
    await retract(second);
    expect(await dates()).toEqual([['PLANNED', '2026-12-10']]);
  });

  it('plans again what it had called off', async () => {
    await talk({ nextOn: '2026-12-01' });
    await retract(await talk(notNeeded));
    expect(await dates()).toEqual([['PLANNED', '2026-12-01']]);
  });

  it('plans it for whoever takes back, where the colleague whose date it was has left', async () => {
    await talk({ nextOn: '2026-12-01' });
    const end = await talk(notNeeded);
    const manager = await aUser(database, office, 'MANAGER');
    await database.client.query('update app_user set deactivated_at = now(), version = 2 where id = $1', [ann.id]);
    await database.as(manager, (work) => retractConversation(work, { id: end, version: 1, reason }));
    expect(await database.db.findOneBy(FollowUp, { personId: person.id })).toMatchObject({
      state: 'PLANNED',
      ownerId: manager.id,
    });
  });

  it('leaves called off what was agreed anew since', async () => {
    await talk({ nextOn: '2026-12-01' });
    const end = await talk(notNeeded);
    await talk({ nextOn: '2026-12-22' });
    await retract(end);
    expect(await dates()).toEqual([
      ['CANCELLED', '2026-12-01'],
      ['PLANNED', '2026-12-22'],
    ]);
  });
});

describe('moving a talk that moved the next date to the right person', () => {
  it('puts the old day back, and plans the new one for the right person', async () => {
    const right = await aPerson(database, office);
    await talk({ nextOn: '2026-12-01' });
    const id = await talk({ nextOn: '2026-12-08' });
    await database.as(ann, (work) => moveConversation(work, { id, version: 1, toPersonId: right.id, reason }));
    expect(await dates()).toEqual([['PLANNED', '2026-12-01']]);
    expect(await dates(right)).toEqual([['PLANNED', '2026-12-08']]);
  });
});
