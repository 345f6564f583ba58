import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { IssueEntry, OpenIssue } from '../open-issues/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aCall } from '../testing/call-builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import type { ChangeOwnerInput } from './assignment.input.ts';
import { changeOwner } from './change-owner.ts';
import { endAssignment } from './end-assignment.ts';
import { Ownership } from './ownership.entity.ts';
import { possibleOwners } from './possible-owner.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const [ann, ben] = [await aUser(database, office), await aUser(database, office)];
  const sales = await aUser(database, office, Role.SALES);
  const person = await aPerson(database, office);
  const assignment = await anAssignment(database, person, { coordinator: ann, sales });
  const input = { id: assignment.id, version: 1, role: Role.COORDINATOR, userId: ben.id, reason: '産休に入るため' };
  return { office, ann, ben, sales, person, assignment, input };
}

const changing = (actor: Actor, input: ChangeOwnerInput) => database.as(actor, (work) => changeOwner(work, input));
const ownersOf = (assignmentId: string) =>
  database.db.find(Ownership, { where: { assignmentId, role: 'COORDINATOR' }, order: { createdAt: 'ASC', id: 'ASC' } });

describe('changing an owner', () => {
  it('ends the old ownership and begins the new one, with the reason', async () => {
    const { ann, ben, assignment, input } = await aScene();
    expect(await changing(ann, input)).toEqual({ id: assignment.id, version: 2 });
    expect(await ownersOf(assignment.id)).toMatchObject([
      { userId: ann.id, untilOn: '2026-11-21', reason: null },
      { userId: ben.id, sinceOn: '2026-11-21', untilOn: null, reason: '産休に入るため' },
    ]);
  });

  it('hands over what was agreed for this work and for none in particular, and nothing else', async () => {
    const { ann, ben, sales, person, assignment, input } = await aScene();
    const other = await anAssignment(database, person, { coordinator: ann });
    const ours = [
      await aFollowUp(database, person, ann, { assignmentId: assignment.id }),
      await aFollowUp(database, person, ann),
    ];
    const theirs = [
      await aFollowUp(database, person, ann, { assignmentId: other.id }),
      await aFollowUp(database, person, sales, { assignmentId: assignment.id, responsibleRole: 'SALES' }),
      await aFollowUp(database, person, ann, { state: 'DONE', doneOn: '2026-11-02' }),
    ];
    await changing(ann, input);
    const owner = async ({ id }: FollowUp) => (await database.db.findOneByOrFail(FollowUp, { id })).ownerId;
    for (const it of ours) expect(await owner(it)).toBe(ben.id);
    for (const it of theirs) expect(await owner(it)).toBe(it.ownerId);
  });

  it('gives the calls of thanks that a new sales owner had in hand to the next manager', async () => {
    const { office, ann, assignment } = await aScene();
    const [seller, next] = [
      await aUser(database, office, Role.MANAGER, 'SECTION'),
      await aUser(database, office, Role.MANAGER, 'DEPARTMENT'),
    ];
    const call = await aCall(database, assignment, seller, { isTouched: true });
    await changing(ann, { id: assignment.id, version: 1, role: Role.SALES, userId: seller.id, reason: '担当替え' });
    const asked = 'select owner_id, version from milestone_call where id = $1';
    expect((await database.client.query(asked, [call.id])).rows).toEqual([{ owner_id: next.id, version: 2 }]);
  });

  it('hands over the issues that are not settled, and their course tells why', async () => {
    const { ann, ben, person, assignment, input } = await aScene();
    const open = await anIssue(database, person, ann, { assignmentId: assignment.id });
    const solved = { state: 'RESOLVED', resolvedOn: '2026-11-20', resolution: '席を替えた' } as const;
    const untold = await anIssue(database, person, ann, solved);
    const withdrawn = await anIssue(database, person, ann, { state: 'WITHDRAWN' });
    await changing(ann, input);

    const kept = async ({ id }: OpenIssue) => {
      const { ownerId, version } = await database.db.findOneByOrFail(OpenIssue, { id });
      return [ownerId, version];
    };
    expect(await kept(open)).toEqual([ben.id, 2]);
    expect(await kept(untold)).toEqual([ben.id, 2]);
    expect(await kept(withdrawn)).toEqual([ann.id, 1]);
    expect(await database.db.findBy(IssueEntry, { issueId: open.id })).toMatchObject([
      { kind: 'PROMISE_CHANGED', authorId: ann.id, happenedOn: '2026-11-21', text: '産休に入るため' },
    ]);
  });

  it('gives the work an owner where there was none', async () => {
    const { office, ann, person } = await aScene();
    const { id } = await anAssignment(database, person, { coordinator: ann });
    const sales = await aUser(database, office, Role.SALES);
    await changing(ann, { id, version: 1, role: Role.SALES, userId: sales.id, reason: '営業が決まった' });
    expect(await database.db.findBy(Ownership, { assignmentId: id, role: 'SALES' })).toMatchObject([
      { userId: sales.id, sinceOn: '2026-11-21', untilOn: null },
    ]);
  });

  it('is a conflict for whoever comes second, and changes nothing of what the first did', async () => {
    const { office, ann, ben, assignment, input } = await aScene();
    await changing(ann, input);
    const third = await aUser(database, office);
    const second = await changing(ann, { ...input, userId: third.id }).catch((it: unknown) => it);
    expect(second).toBeInstanceOf(Conflict);
    expect((second as Conflict).theirs).toMatchObject({ id: assignment.id, version: 2 });
    expect((await ownersOf(assignment.id)).at(-1)).toMatchObject({ userId: ben.id, untilOn: null });
  });

  it('refuses the same owner, and whoever could not own it', async () => {
    const { ann, sales, assignment, input } = await aScene();
    const same = changing(ann, { ...input, userId: ann.id });
    await expect(same).rejects.toMatchObject({ code: 'NOTHING_CHANGED', field: 'userId' });
    const stranger = await aUser(database, await anOffice(database));
    for (const { id: userId } of [sales, stranger]) {
      const refused = changing(ann, { ...input, userId });
      await expect(refused).rejects.toMatchObject({ code: 'OWNER_NOT_POSSIBLE', field: 'userId' });
    }
    expect(await ownersOf(assignment.id)).toMatchObject([{ userId: ann.id, untilOn: null }]);
  });

  it('refuses what has ended', async () => {
    const { ann, assignment, input } = await aScene();
    const end = { id: assignment.id, version: 1, endedOn: '2026-11-20', reason: '満了' } as const;
    await database.as(ann, (work) => endAssignment(work, end));
    await expect(changing(ann, { ...input, version: 2 })).rejects.toMatchObject({ code: 'ASSIGNMENT_ENDED' });
  });

  it('is not for the sales owner, and not found by a stranger', async () => {
    const { ann, sales, assignment, input } = await aScene();
    await expect(changing(sales, input)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(changing(stranger, input)).rejects.toBeInstanceOf(NotFound);
    expect(await ownersOf(assignment.id)).toMatchObject([{ userId: ann.id, untilOn: null }]);
  });
});

describe('the possible owners', () => {
  it('are those of the role and the managers, near the office of the person', async () => {
    const { office, ann, ben, sales, person } = await aScene();
    const manager = await aUser(database, office, Role.MANAGER);
    await aUser(database, await anOffice(database));
    const idsOf = async (role: Role) =>
      (await database.as(ann, (look) => possibleOwners(look, person.id, role))).map(({ id }) => id).sort();
    expect(await idsOf('COORDINATOR')).toEqual([ann.id, ben.id, manager.id].sort());
    expect(await idsOf('SALES')).toEqual([sales.id, manager.id].sort());
  });

  it('are not told to the sales owner, nor to a stranger, nor for another role', async () => {
    const { ann, sales, person } = await aScene();
    const asking = (actor: Actor, role: Role = 'SALES') =>
      database.as(actor, (look) => possibleOwners(look, person.id, role));
    await expect(asking(sales)).rejects.toBeInstanceOf(NotAllowed);
    await expect(asking(await aUser(database, await anOffice(database)))).rejects.toBeInstanceOf(NotFound);
    await expect(asking(ann, 'ADMINISTRATOR')).rejects.toMatchObject({ code: 'INVALID', field: 'role' });
  });
});
