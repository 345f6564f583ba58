import { describe, expect, it } from '@jest/globals';
import { recordConversation } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { FollowUp, moveFollowUp } from '../follow-ups/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation } from '../testing/conversation-input.ts';
import { useDatabase } from '../testing/in-work.ts';
import { endAssignment } from './end-assignment.ts';
import { Ownership } from './ownership.entity.ts';
import { takeBackEnd } from './take-back-end.ts';

const database = useDatabase();

/** Work of a coordinator that ended yesterday, with a date ahead that the end moved away or called off. */
async function aScene(followUps: 'MOVE' | 'CANCEL' = 'CANCEL') {
  const office = await anOffice(database);
  const [owner, colleague] = [await aUser(database, office), await aUser(database, office)];
  const person = await aPerson(database, office);
  const { id } = await anAssignment(database, person, { coordinator: owner });
  const date = {
    ...{ personId: person.id, assignmentId: id, ownerId: owner.id },
    ...({ responsibleRole: 'COORDINATOR', plannedOn: '2026-12-01' } as const),
  };
  const { id: dateId } = await add(database.db, FollowUp, date);
  const end = { id, version: 1, endedOn: '2026-11-20', reason: '本人の希望', followUps } as const;
  await database.as(owner, (work) => endAssignment(work, end));
  return { office, owner, colleague, person, id, date, dateId };
}

const takingBack = (actor: Actor, id: string) =>
  database.as(actor, (work) => takeBackEnd(work, { id, version: 2, reason: '別の人の終わりでした' }));
const ownersOf = (assignmentId: string) => database.db.findBy(Ownership, { assignmentId });
const dateNow = (id: string) => database.db.findOneByOrFail(FollowUp, { id });

describe('once the end of work is taken back', () => {
  it.each([
    ['office', 'office_id', async () => (await anOffice(database)).id],
    ['role', 'role', () => Promise.resolve('SALES')],
  ])('a colleague whose %s is another by now is not owner again, and their date is not theirs', async (...way) => {
    const { owner, colleague, id, dateId } = await aScene();
    const [, column, other] = way;
    await database.client.query(`update office_role set ${column} = $1 where user_id = $2`, [await other(), owner.id]);
    await takingBack(colleague, id);
    expect(await ownersOf(id)).toMatchObject([{ userId: owner.id, untilOn: '2026-11-20' }]);
    expect(await dateNow(dateId)).toMatchObject({ state: 'PLANNED', ownerId: colleague.id });
  });

  it('a colleague who leads the office by now is', async () => {
    const { owner, colleague, id, dateId } = await aScene();
    await database.client.query(`update office_role set role = 'MANAGER', grade = 'SECTION' where user_id = $1`, [
      owner.id,
    ]);
    await takingBack(colleague, id);
    expect(await ownersOf(id)).toMatchObject([{ userId: owner.id, untilOn: null }]);
    expect(await dateNow(dateId)).toMatchObject({ state: 'PLANNED', ownerId: owner.id });
  });

  it('a date that was put on another day since stays where it was moved to', async () => {
    const { owner, id, dateId } = await aScene('MOVE');
    const move = { id: dateId, version: 2, plannedOn: '2026-12-08', reason: '本人の都合' } as const;
    await database.as(owner, (work) => moveFollowUp(work, move));
    await takingBack(owner, id);
    expect(await dateNow(dateId)).toMatchObject({ assignmentId: null, plannedOn: '2026-12-08', endedWithId: null });
  });

  it('so does one that was agreed on anew in a conversation', async () => {
    const { owner, person, id, dateId } = await aScene('MOVE');
    await database.as(owner, (work) => recordConversation(work, aConversation(person, { nextOn: '2026-12-15' })));
    await takingBack(owner, id);
    expect(await dateNow(dateId)).toMatchObject({ assignmentId: null, plannedOn: '2026-12-15', endedWithId: null });
  });

  it('is refused while two dates would stand for the same role', async () => {
    const { owner, id, date } = await aScene();
    await add(database.db, FollowUp, { ...date, state: 'CANCELLED', reason: '急用', endedWithId: id });
    await expect(takingBack(owner, id)).rejects.toMatchObject({ code: 'NEXT_DATE_FIXED_MEANWHILE' });
    expect(await ownersOf(id)).toMatchObject([{ untilOn: '2026-11-20' }]);
  });
});
