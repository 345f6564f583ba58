import { describe, expect, it } from '@jest/globals';
import { Assignment, TakenBackEnd } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { editTenure } from './edit-tenure.ts';
import { recordTenure } from './record-tenure.ts';
import { takeBackLeaving } from './take-back-leaving.ts';
import { Tenure } from './tenure.entity.ts';

const database = useDatabase();

/** Somebody who left with their work on a day, as it was written down. */
async function aScene() {
  const office = await anOffice(database);
  const [actor, person] = [await aUser(database, office), await aPerson(database, office)];
  const { id: assignmentId } = await anAssignment(database, person, { coordinator: actor });
  const span = { fromOn: '2026-10-21', toOn: '2026-11-20', leftHow: 'OWN_WISH', leftReason: '介護のため' } as const;
  const input = { personId: person.id, ...span, endsAssignments: true };
  const { id } = await database.as(actor, (work) => recordTenure(work, input));
  return { office, actor, person, assignmentId, id, input: { id, version: 1, reason: '撤回されたため' } as const };
}

type Scene = Awaited<ReturnType<typeof aScene>>;
const takingBack = ({ input }: Scene, actor: Actor, over = {}) =>
  database.as(actor, (work) => takeBackLeaving(work, { ...input, isAtWork: true, ...over }));
const kept = ({ id }: { id: string }) => database.db.findOneByOrFail(Tenure, { id });
const workOf = ({ assignmentId: id }: Scene) => database.db.findOneByOrFail(Assignment, { id });

describe('taking back that somebody left', () => {
  it('has them with us and at work again, and keeps what had been written', async () => {
    const scene = await aScene();
    expect(await takingBack(scene, scene.actor)).toEqual({ id: scene.id, version: 2 });
    expect(await kept(scene)).toMatchObject({ fromOn: '2026-10-21', toOn: null, leftHow: null, leftReason: null });
    expect(await workOf(scene)).toMatchObject({ endedOn: null });
    const told = { endedOn: '2026-11-20', endReason: '介護のため', reason: '撤回されたため' };
    expect(await database.db.find(TakenBackEnd, { order: { id: 'ASC' } })).toMatchObject([
      { ...told, tenureId: scene.id, assignmentId: null },
      { ...told, tenureId: null, assignmentId: scene.assignmentId },
    ]);
  });

  it('leaves the work ended where that was right', async () => {
    const scene = await aScene();
    await takingBack(scene, scene.actor, { isAtWork: false });
    expect(await kept(scene)).toMatchObject({ toOn: null });
    expect(await workOf(scene)).toMatchObject({ endedOn: '2026-11-20' });
  });

  it('is refused once they are back, and where they never left', async () => {
    const scene = await aScene();
    const { person, actor } = scene;
    const { id } = await database.as(actor, (work) =>
      recordTenure(work, { personId: person.id, fromOn: '2026-11-21' }),
    );
    await expect(takingBack(scene, actor)).rejects.toMatchObject({ code: 'TENURE_OVERLAPS' });
    await expect(takingBack(scene, actor, { id })).rejects.toMatchObject({ code: 'NOT_ENDED' });
    expect(await kept(scene)).toMatchObject({ toOn: '2026-11-20', version: 1 });
  });

  it('is no mere edit: that asks for the last day', async () => {
    const { actor, id } = await aScene();
    const edit = database.as(actor, (work) => editTenure(work, { id, version: 1, fromOn: '2026-10-21' }));
    await expect(edit).rejects.toMatchObject({ code: 'LAST_DAY_MISSING', field: 'toOn' });
  });

  it('stands beside an edit by somebody who saw them with us still, or gone still: that is a conflict', async () => {
    const scene = await aScene();
    const { actor, id } = scene;
    const edit = { id, fromOn: '2026-10-21' } as const;
    const left = { ...edit, version: 1, toOn: '2026-11-20', leftHow: 'OWN_WISH', leftReason: '転居' } as const;
    await takingBack(scene, actor);
    const gone = database.as(actor, (work) => editTenure(work, left));
    await expect(gone).rejects.toMatchObject({ code: 'CONFLICT', theirs: { version: 2, toOn: null } });

    await database.as(actor, (work) => editTenure(work, { ...left, version: 2, endsAssignments: true }));
    const withUs = database.as(actor, (work) => editTenure(work, { ...edit, version: 2 }));
    await expect(withUs).rejects.toMatchObject({ code: 'CONFLICT', theirs: { version: 3, toOn: '2026-11-20' } });
  });

  it('shows theirs to whoever comes second, is not for sales, and strangers find nothing', async () => {
    const scene = await aScene();
    const sales = await aSalesOwnerOfLately(database, scene.office, scene.person);
    await expect(takingBack(scene, sales)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(takingBack(scene, stranger)).rejects.toBeInstanceOf(NotFound);
    expect(await database.db.find(TakenBackEnd)).toEqual([]);
    await takingBack(scene, scene.actor);
    await expect(takingBack(scene, scene.actor)).rejects.toBeInstanceOf(Conflict);
  });
});
