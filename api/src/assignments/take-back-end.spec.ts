import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { Tenure } from '../tenures/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser, isDeactivated } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Assignment } from './assignment.entity.ts';
import type { EndAssignmentInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { endAssignment } from './end-assignment.ts';
import { Ownership } from './ownership.entity.ts';
import { takeBackEnd } from './take-back-end.ts';
import { TakenBackEnd } from './taken-back-end.entity.ts';

const database = useDatabase();
const ended = { endedOn: '2026-11-20', reason: '本人の希望' } as const;

async function aScene() {
  const office = await anOffice(database);
  const actor = await aUser(database, office);
  const person = await aPerson(database, office);
  const { id } = await anAssignment(database, person, { coordinator: actor, startedOn: '2026-10-21' });
  return { office, actor, person, id, input: { id, version: 2, reason: '別の人の終わりでした' } as const };
}

type Scene = Awaited<ReturnType<typeof aScene>>;

const ending = ({ actor, id }: Scene, over: Partial<EndAssignmentInput> = {}) =>
  database.as(actor, (work) => endAssignment(work, { id, version: 1, ...ended, ...over }));
const takingBack = ({ input }: Scene, actor: Actor, over = {}) =>
  database.as(actor, (work) => takeBackEnd(work, { ...input, ...over }));
const kept = (id: string) => database.db.findOneByOrFail(Assignment, { id });
const planned = ({ person, actor }: Scene, over: object) =>
  add(database.db, FollowUp, {
    ...{ personId: person.id, ownerId: actor.id, responsibleRole: 'COORDINATOR', plannedOn: '2026-12-01' },
    ...over,
  });
const dateNow = ({ id }: FollowUp) => database.db.findOneByOrFail(FollowUp, { id });

describe('taking back the end of work', () => {
  it('lets the work run again, with its owners and its last term as they were', async () => {
    const scene = await aScene();
    await ending(scene);
    expect(await takingBack(scene, scene.actor)).toEqual({ id: scene.id, version: 3 });
    expect(await kept(scene.id)).toMatchObject({ endedOn: null, endReason: null });
    const assignmentId = scene.id;
    expect(await database.db.findBy(Ownership, { assignmentId })).toMatchObject([{ untilOn: null }]);
    expect(await database.db.findBy(ContractTerm, { assignmentId })).toMatchObject([{ outcome: null }]);
  });

  it('keeps what had been written, who took it back and why', async () => {
    const scene = await aScene();
    await ending(scene);
    await takingBack(scene, scene.actor);
    const { person, actor, id } = scene;
    expect(await database.db.find(TakenBackEnd)).toMatchObject([
      {
        ...{ personId: person.id, assignmentId: id, tenureId: null, takenBackById: actor.id },
        ...{ endedOn: '2026-11-20', endReason: '本人の希望', reason: '別の人の終わりでした' },
      },
    ]);
  });

  it('brings back the dates that it called off, and none that was called off before', async () => {
    const scene = await aScene();
    const agreed = await planned(scene, { assignmentId: scene.id });
    const before = await planned(scene, { assignmentId: scene.id, state: 'CANCELLED', reason: '急用' });
    await ending(scene);
    await takingBack(scene, scene.actor);
    expect(await dateNow(agreed)).toMatchObject({ state: 'PLANNED', reason: null, endedWithId: null });
    expect(await dateNow(before)).toMatchObject({ state: 'CANCELLED', reason: '急用' });
  });

  it('brings back the dates that it moved away, unless they have been held since', async () => {
    const scene = await aScene();
    const [moved, held] = [
      await planned(scene, { assignmentId: scene.id }),
      await planned(scene, { assignmentId: scene.id, responsibleRole: 'SALES' }),
    ];
    await ending(scene, { followUps: 'MOVE' });
    expect(await dateNow(moved)).toMatchObject({ assignmentId: null });
    await database.client.query(
      `update follow_up set state = 'DONE', done_on = '2026-11-21', version = version + 1 where id = $1`,
      [held.id],
    );
    await takingBack(scene, scene.actor);
    expect(await dateNow(moved)).toMatchObject({ state: 'PLANNED', assignmentId: scene.id });
    expect(await dateNow(held)).toMatchObject({ state: 'DONE', assignmentId: null });
  });

  it('leaves a date called off where another one stands in its place by now', async () => {
    const scene = await aScene();
    const first = await planned(scene, { assignmentId: scene.id });
    await ending(scene);
    const second = await planned(scene, { assignmentId: scene.id, plannedOn: '2026-12-08' });
    await takingBack(scene, scene.actor);
    expect(await dateNow(first)).toMatchObject({ state: 'CANCELLED', endedWithId: null });
    expect(await dateNow(second)).toMatchObject({ state: 'PLANNED' });
  });

  it('leaves out whoever left us since, and gives their dates to whoever takes it back', async () => {
    const scene = await aScene();
    const colleague = await aUser(database, scene.office);
    const agreed = await planned(scene, { assignmentId: scene.id });
    await ending(scene);
    await isDeactivated(database, scene.actor);
    await takingBack(scene, colleague);
    expect(await database.db.findBy(Ownership, { assignmentId: scene.id })).toMatchObject([{ untilOn: '2026-11-20' }]);
    expect(await dateNow(agreed)).toMatchObject({ state: 'PLANNED', ownerId: colleague.id });
  });

  it('is refused where nothing ended, and where the person left since', async () => {
    const scene = await aScene();
    const nothing = takingBack(scene, scene.actor, { version: 1 });
    await expect(nothing).rejects.toMatchObject({ code: 'NOT_ENDED' });
    await ending(scene);
    const { person, office, actor } = scene;
    await add(database.db, Tenure, {
      ...{ personId: person.id, officeId: office.id, recordedById: actor.id },
      ...{ fromOn: '2026-10-21', toOn: '2026-11-20', leftHow: 'OWN_WISH' },
    });
    await expect(takingBack(scene, actor)).rejects.toMatchObject({ code: 'LEFT_SINCE' });
    expect(await kept(scene.id)).toMatchObject({ endedOn: '2026-11-20', version: 2 });
  });

  it('is refused where the place was put away since', async () => {
    const scene = await aScene();
    await ending(scene);
    await database.client.query(`update org_unit set archived_at = clock_now(), version = version + 1`);
    await expect(takingBack(scene, scene.actor)).rejects.toMatchObject({ code: 'PUT_AWAY' });
  });

  it('shows theirs to whoever comes second, is not for sales, and strangers find nothing', async () => {
    const scene = await aScene();
    await ending(scene);
    await expect(takingBack(scene, scene.actor, { version: 1 })).rejects.toBeInstanceOf(Conflict);
    const sales = await aSalesOwnerOfLately(database, scene.office, scene.person);
    await expect(takingBack(scene, sales)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(takingBack(scene, stranger)).rejects.toBeInstanceOf(NotFound);
    await expect(takingBack(scene, scene.actor, { id: newId() })).rejects.toBeInstanceOf(NotFound);
    expect(await kept(scene.id)).toMatchObject({ endedOn: '2026-11-20', version: 2 });
    expect(await database.db.find(TakenBackEnd)).toEqual([]);
  });
});
