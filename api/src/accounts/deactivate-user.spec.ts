import { describe, expect, it } from '@jest/globals';
import { Ownership } from '../assignments/index.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { handOver } from '../testing/deeds.ts';
import { OpenIssue } from '../open-issues/index.ts';
import { anAssignment, anOffice, aPerson, aUser, giveRole } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { colleagues } from './colleagues.ts';
import { deactivateUser, leavingUser, reactivateUser } from './deactivate-user.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';
import { users } from './users.ts';

const database = useDatabase();
const reason = '退職のため';

async function aScene() {
  const above = await anOffice(database, { name: '東日本本部' });
  const office = await anOffice(database, { parentId: above.id });
  return {
    above,
    office,
    administrator: await aUser(database, above, 'ADMINISTRATOR'),
    head: await aUser(database, office, 'MANAGER', 'OFFICE'),
    leaver: await aUser(database, office),
  };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

/** A person in the leaver's care, whom they are to meet, and to whom they promised something. */
async function aLife({ office, leaver }: Pick<Scene, 'office' | 'leaver'>) {
  const person = await aPerson(database, office);
  const assignment = await anAssignment(database, person, { coordinator: leaver });
  const followUp = await aFollowUp(database, person, leaver, { assignmentId: assignment.id });
  const issue = await anIssue(database, person, leaver);
  return { person, assignment, followUp, issue };
}

const deactivating = ({ administrator, leaver }: Scene, version = 1, leaveToHeads = true) =>
  database.as(administrator, (work) => deactivateUser(work, { id: leaver.id, version, reason, leaveToHeads }));

describe('deactivating a user', () => {
  it('hands what is open to the head of the office as 未割当, says before and after what it is, and loses nothing', async () => {
    const scene = await aScene();
    const { administrator, head, leaver, office } = scene;
    const { assignment, followUp, issue } = await aLife(scene);
    const done = await aFollowUp(database, await aPerson(database, office), leaver, {
      state: 'DONE',
      doneOn: '2026-11-20',
    });
    const leaves = [
      {
        office: { id: office.id, name: office.name },
        head: { id: head.id, name: head.name },
        assignments: 1,
        followUps: 1,
        issues: 1,
        calls: 0,
      },
    ];

    expect(await database.as(administrator, (look) => leavingUser(look, leaver.id))).toEqual({
      id: leaver.id,
      refusal: null,
      leaves,
    });
    expect(await deactivating(scene)).toEqual({ id: leaver.id, version: 2, leaves });

    const mark = { ownerId: head.id, unassignedAt: NOON };
    expect(await database.db.findOneBy(FollowUp, { id: followUp.id })).toMatchObject({ ...mark, version: 2 });
    expect(await database.db.findOneBy(OpenIssue, { id: issue.id })).toMatchObject({
      ...mark,
      version: 2,
      state: 'OPEN',
    });
    expect(await database.db.findOneBy(FollowUp, { id: done.id })).toMatchObject({ ownerId: leaver.id });
    expect(
      await database.db.find(Ownership, { where: { assignmentId: assignment.id }, order: { id: 'ASC' } }),
    ).toMatchObject([
      { userId: leaver.id, untilOn: '2026-11-21' },
      { userId: head.id, sinceOn: '2026-11-21', untilOn: null, reason, unassignedAt: NOON },
    ]);
    const { rows } = await database.client.query('select kind, text, author_id from issue_entry where issue_id = $1', [
      issue.id,
    ]);
    expect(rows).toEqual([{ kind: 'PROMISE_CHANGED', text: reason, author_id: administrator.id }]);
  });

  it('is refused while something is open, unless that is to go to the head; handed over before, it is not', async () => {
    const scene = await aScene();
    const { person } = await aLife(scene);
    const refusal = {
      ...{ code: 'LEAVER_HAS_OPEN_WORK', field: 'leaveToHeads' },
      numbers: { assignments: 1, followUps: 1, issues: 1, calls: 0 },
    };
    await expect(deactivating(scene, 1, false)).rejects.toMatchObject(refusal);
    expect(await database.db.findOneBy(User, { id: scene.leaver.id })).toMatchObject({ deactivatedAt: null });

    const people = [{ personId: person.id, fromId: scene.leaver.id, toId: (await aUser(database, scene.office)).id }];
    await database.as(scene.head, (work) => handOver(work, { key: newId(), reason, people }));
    expect(await deactivating(scene, 1, false)).toEqual({ id: scene.leaver.id, version: 2, leaves: [] });
  });

  it('takes the mark away as soon as somebody else has it', async () => {
    const scene = await aScene();
    const { followUp } = await aLife(scene);
    await deactivating(scene);
    const next = await aUser(database, scene.office);
    await database.db.update(FollowUp, followUp.id, { ownerId: next.id, version: 3 });
    expect(await database.db.findOneBy(FollowUp, { id: followUp.id })).toMatchObject({ unassignedAt: null });
  });

  it('ends their sessions at once and offers them to nobody, and their name stays where they wrote', async () => {
    const scene = await aScene();
    const { issue } = await aLife(scene);
    await deactivating(scene);
    expect(await database.db.countBy(Session, { userId: scene.leaver.id })).toBe(0);
    const offered = await database.as(scene.head, colleagues);
    expect(offered.map(({ id }) => id)).not.toContain(scene.leaver.id);
    expect(await database.db.findOneBy(OpenIssue, { id: issue.id })).toMatchObject({ authorId: scene.leaver.id });
  });

  it('goes to the head above where the office has none, and is refused where there is none at all', async () => {
    const scene = await aScene();
    const other = await anOffice(database, { parentId: scene.above.id });
    const leaver = await aUser(database, other);
    await aLife({ office: other, leaver });
    const plan = () => database.as(scene.administrator, (look) => leavingUser(look, leaver.id));

    expect(await plan()).toMatchObject({ refusal: 'NO_HEAD_TO_TAKE_OVER', leaves: [{ head: null }] });
    await expect(deactivating({ ...scene, leaver })).rejects.toMatchObject({ code: 'NO_HEAD_TO_TAKE_OVER' });
    expect(await database.db.findOneBy(User, { id: leaver.id })).toMatchObject({ deactivatedAt: null, version: 1 });

    const chief = await aUser(database, scene.above, 'MANAGER', 'OFFICE');
    expect(await plan()).toMatchObject({ refusal: null, leaves: [{ head: { id: chief.id } }] });
  });

  it('leaves no office without its head, and nobody without an administrator', async () => {
    const scene = await aScene();
    const { administrator, head, above } = scene;
    await expect(deactivating({ ...scene, leaver: head })).rejects.toMatchObject({ code: 'STILL_HEAD_OF_OFFICE' });
    await expect(deactivating({ ...scene, leaver: administrator })).rejects.toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
    await aUser(database, above, 'ADMINISTRATOR');
    await expect(deactivating({ ...scene, leaver: administrator })).rejects.toMatchObject({ code: 'OWN_ACCOUNT' });
    expect(await database.db.countBy(User, { version: 2 })).toBe(0);
  });

  it('is for administrators, of users whom they look after, at the version that they saw', async () => {
    const scene = await aScene();
    await expect(deactivating({ ...scene, administrator: scene.head })).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database), 'ADMINISTRATOR');
    await expect(deactivating({ ...scene, administrator: stranger })).rejects.toBeInstanceOf(NotFound);
    await expect(deactivating(scene, 3)).rejects.toMatchObject({
      code: 'CONFLICT',
      theirs: { id: scene.leaver.id, version: 1, isActive: true },
    });
    expect(await database.db.findOneBy(User, { id: scene.leaver.id })).toMatchObject({ deactivatedAt: null });
  });
});

describe('a deactivated user', () => {
  it('stands in a list of their own, and comes back with their roles, but without what went to others', async () => {
    const scene = await aScene();
    const { followUp } = await aLife(scene);
    await giveRole(database, scene.leaver.id, scene.office, 'SALES');
    await deactivating(scene);
    const listed = async (inactive: boolean) =>
      (await database.as(scene.administrator, (look) => users(look, { inactive }))).nodes.map(({ id }) => id);
    expect(await listed(true)).toEqual([scene.leaver.id]);
    expect(await listed(false)).not.toContain(scene.leaver.id);

    const again = { id: scene.leaver.id, version: 2 };
    await database.as(scene.administrator, (work) => reactivateUser(work, again));
    const { nodes } = await database.as(scene.administrator, (look) => users(look, { search: scene.leaver.email }));
    expect(nodes).toMatchObject([{ isActive: true, version: 3, roles: [{ role: 'COORDINATOR' }, { role: 'SALES' }] }]);
    expect(await database.db.findOneBy(FollowUp, { id: followUp.id })).toMatchObject({ ownerId: scene.head.id });
    await expect(database.as(scene.administrator, (work) => reactivateUser(work, again))).rejects.toBeInstanceOf(
      NotAllowed,
    );
  });
});
