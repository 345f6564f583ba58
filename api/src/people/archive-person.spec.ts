import { describe, expect, it } from '@jest/globals';
import { TakenBackEnd } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aConversation, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { archivePerson } from './archive-person.ts';
import { bringBackPerson } from './bring-back-person.ts';
import { deletePerson } from './delete-person.ts';
import { Person } from './person.entity.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const person = await aPerson(database, office);
  return { office, person, actor: await aUser(database, office) };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

const reason = '退職から3年が過ぎた';
const archive = (actor: Actor, { person }: Scene, version = 1) =>
  database.as(actor, (work) => archivePerson(work, { id: person.id, version, reason }));
const kept = ({ person }: Scene) => database.db.findOneBy(Person, { id: person.id });

describe('archiving a person', () => {
  it('keeps when and why, and calls off what was planned', async () => {
    const scene = await aScene();
    const { id } = await aFollowUp(database, scene.person, scene.actor);
    expect(await archive(scene.actor, scene)).toEqual({ id: scene.person.id, version: 2 });
    expect(await kept(scene)).toMatchObject({ archivedAt: expect.any(Date), archiveReason: reason, version: 2 });
    expect(await database.db.findOneBy(FollowUp, { id })).toMatchObject({ state: 'CANCELLED', reason, version: 2 });
  });

  it('is refused while they are at work, so that nobody goes without somebody who asks after them', async () => {
    const scene = await aScene();
    await anAssignment(database, scene.person, { coordinator: scene.actor });
    await expect(archive(scene.actor, scene)).rejects.toMatchObject({ code: 'STILL_AT_WORK' });
    expect(await kept(scene)).toMatchObject({ archivedAt: null, version: 1 });
  });

  it('is refused while we owe them something', async () => {
    const scene = await aScene();
    await anIssue(database, scene.person, scene.actor);
    await expect(archive(scene.actor, scene)).rejects.toMatchObject({ code: 'STILL_OWED' });
    expect(await kept(scene)).toMatchObject({ archivedAt: null, version: 1 });
  });

  it('shows theirs to whoever comes second', async () => {
    const scene = await aScene();
    await database.client.query(`update person set name = '大槻 結衣', version = 2 where id = $1`, [scene.person.id]);
    const second = await archive(scene.actor, scene).catch((it: unknown) => it);
    expect(second).toBeInstanceOf(Conflict);
    expect((second as Conflict).theirs).toMatchObject({ name: '大槻 結衣', version: 2 });
    expect(await kept(scene)).toMatchObject({ archivedAt: null });
  });

  it('is not for sales, and nobody of another office finds the person', async () => {
    const scene = await aScene();
    const sales = await aSalesOwnerOfLately(database, scene.office, scene.person);
    await expect(archive(sales, scene)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(archive(stranger, scene)).rejects.toBeInstanceOf(NotFound);
    expect(await kept(scene)).toMatchObject({ archivedAt: null, version: 1 });
  });
});

describe('bringing somebody back', () => {
  const bringBack = (actor: Actor, { person }: Scene, version = 2) =>
    database.as(actor, (work) => bringBackPerson(work, { id: person.id, version }));

  it('puts them back into the lists', async () => {
    const scene = await aScene();
    await archive(scene.actor, scene);
    expect(await bringBack(scene.actor, scene)).toEqual({ id: scene.person.id, version: 3 });
    expect(await kept(scene)).toMatchObject({ archivedAt: null, archiveReason: null, version: 3 });
  });

  it('is refused for somebody who is there', async () => {
    const scene = await aScene();
    await expect(bringBack(scene.actor, scene, 1)).rejects.toMatchObject({ code: 'NOT_ARCHIVED' });
  });

  it('is a conflict where a colleague was quicker, and not found by strangers', async () => {
    const scene = await aScene();
    await archive(scene.actor, scene);
    const stranger = await aUser(database, await anOffice(database));
    await expect(bringBack(stranger, scene)).rejects.toBeInstanceOf(NotFound);
    await bringBack(scene.actor, scene);
    await expect(bringBack(scene.actor, scene)).rejects.toBeInstanceOf(Conflict);
  });
});

describe('deleting a person', () => {
  const remove = (actor: Actor, { person }: Scene, version = 1) =>
    database.as(actor, (work) => deletePerson(work, { id: person.id, version }));

  it('leaves nothing of somebody who was taken in by mistake, with the work that was entered', async () => {
    const scene = await aScene();
    const assignment = await anAssignment(database, scene.person, { coordinator: scene.actor });
    await aFollowUp(database, scene.person, scene.actor, { assignmentId: assignment.id });
    await remove(scene.actor, scene);
    expect(await kept(scene)).toBeNull();
    for (const table of ['assignment', 'contract_term', 'ownership', 'follow_up']) {
      const { rows } = await database.client.query(`select from ${table}`);
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });

  it('is refused once anything was written down about them, even if it was taken back', async () => {
    const scene = await aScene();
    const taken = { retractedAt: new Date(), retractedById: scene.actor.id, retractReason: '人違い' };
    await aConversation(database, scene.person, scene.actor, taken);
    await expect(remove(scene.actor, scene)).rejects.toMatchObject({ code: 'PERSON_HAS_ENTRIES' });
    expect(await kept(scene)).toMatchObject({ version: 1 });
  });

  it('is refused once an end of their work was taken back', async () => {
    const scene = await aScene();
    const { id: assignmentId } = await anAssignment(database, scene.person, { coordinator: scene.actor });
    const told = { endedOn: '2026-11-20', reason: '別の人の終わりでした', takenBackById: scene.actor.id } as const;
    await add(database.db, TakenBackEnd, { personId: scene.person.id, assignmentId, ...told });
    await expect(remove(scene.actor, scene)).rejects.toMatchObject({ code: 'PERSON_HAS_ENTRIES' });
  });

  it('is a conflict where they were changed meanwhile, and not found by strangers', async () => {
    const scene = await aScene();
    await expect(remove(scene.actor, scene, 7)).rejects.toBeInstanceOf(Conflict);
    const stranger = await aUser(database, await anOffice(database));
    await expect(remove(stranger, scene)).rejects.toBeInstanceOf(NotFound);
    expect(await kept(scene)).not.toBeNull();
  });
});
