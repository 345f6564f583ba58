import { beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import { changeOwner, Ownership } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { IssueEntry, OpenIssue } from '../open-issues/index.ts';
import type { Office } from '../offices/index.ts';
import { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser, isDeactivated } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { acceptHandover } from './accept-handover.ts';
import { acceptPromise, redatePromise } from './accept-promise.ts';
import { declineHandover } from './decline-handover.ts';
import { handOver } from './hand-over.ts';
import { handoverById } from './handover-by-id.ts';
import { handovers } from './handovers.ts';
import { undoHandover } from './undo-handover.ts';

const database = useDatabase();
const reason = '産休に入るため';
let office: Office;
let [ann, ben, head]: Actor[] = [];
let person: Person;
let given: { followUp: FollowUp; issue: OpenIssue; assignmentId: string };
let id: string;

beforeEach(async () => {
  office = await anOffice(database);
  [ann, ben] = [await aUser(database, office), await aUser(database, office)];
  head = await aUser(database, office, Role.MANAGER, 'OFFICE');
  person = await aPerson(database, office);
  const { id: assignmentId } = await anAssignment(database, person, { coordinator: ann });
  const issue = await anIssue(database, person, ann!);
  given = { assignmentId, issue, followUp: await aFollowUp(database, person, ann!, { assignmentId }) };
  const people = [{ personId: person.id, fromId: ann!.id, toId: ben!.id }];
  const { ids } = await database.as(ann!, (work) => handOver(work, { key: newId(), reason, people }));
  id = ids[0]!;
});

const seen = (actor: Actor = ben!) => database.as(actor, (look) => handoverById(look, id));
const theOne = async () => (await seen()).people[0]!;
const promiseOf = async (kind: 'issue' | 'followUp') => (await theOne()).promises.find((it) => it[kind])!;
const ofOffice = async (actor: Actor) => (await database.as(actor, (look) => handovers(look, 'OF_OFFICE'))).nodes;

const accepting = async (actor: Actor, version = 1) => {
  const it = await theOne();
  return database.as(actor, (work) => acceptHandover(work, { id: it.id, version }));
};
const declining = async (actor: Actor) => {
  const it = await theOne();
  return database.as(actor, (work) => declineHandover(work, { id: it.id, version: 1, reason: '手いっぱいのため' }));
};
const undoing = (actor: Actor, now = NOON) =>
  database.as(actor, (work) => undoHandover(work, { id, version: 1, reason: '相手を間違えた' }), now);
const taking = async (actor: Actor, kind: 'issue' | 'followUp') => {
  const it = await promiseOf(kind);
  return database.as(actor, (work) => acceptPromise(work, { id: it.id }));
};

describe('accepting', () => {
  it('takes the promises on one by one, and with the last of them the person', async () => {
    await taking(ben!, 'issue');
    expect(await theOne()).toMatchObject({ state: 'OPEN' });
    expect((await seen()).handover).toMatchObject({ waitingPeople: 1, waitingPromises: 1 });
    await taking(ben!, 'followUp');
    expect(await theOne()).toMatchObject({ state: 'ACCEPTED', version: 2 });
    await expect(taking(ben!, 'issue')).rejects.toMatchObject({ code: 'HANDOVER_SETTLED' });
  });

  it('takes a person on with all at once', async () => {
    await accepting(ben!);
    const { promises, state } = await theOne();
    expect(state).toBe('ACCEPTED');
    expect(promises.map(({ isAccepted, isWaiting }) => [isAccepted, isWaiting])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('by another day changes the promise itself, with the reason in its course', async () => {
    const it = await promiseOf('issue');
    const anew = {
      id: it.id,
      version: 2,
      dueOn: '2026-12-01',
      reportOn: '2026-12-02',
      reason: '先方が不在のため',
    } as const;
    await database.as(ben!, (work) => redatePromise(work, anew));
    expect(await database.db.findOneBy(OpenIssue, { id: given.issue.id })).toMatchObject({
      dueOn: '2026-12-01',
      firstDueOn: '2026-11-25',
      ownerId: ben!.id,
    });
    expect(await promiseOf('issue')).toMatchObject({ isAccepted: true, dueOn: '2026-11-25', acceptedOn: '2026-12-01' });
    const course = await database.db.find(IssueEntry, { where: { issueId: given.issue.id }, order: { id: 'ASC' } });
    expect(course.map(({ text }) => text)).toEqual([reason, '先方が不在のため']);
  });

  it('moves a meeting to another day too', async () => {
    const it = await promiseOf('followUp');
    const anew = { id: it.id, version: 2, dueOn: '2026-12-08', reason: '先約があるため' } as const;
    await database.as(ben!, (work) => redatePromise(work, anew));
    expect(await promiseOf('followUp')).toMatchObject({ isAccepted: true, acceptedOn: '2026-12-08' });
  });

  it('is for the receiver alone: others see it or not, and change nothing', async () => {
    const section = await aUser(database, office, Role.MANAGER, 'SECTION');
    const colleague = await aUser(database, office);
    const sales = await aUser(database, office, Role.SALES);
    const stranger = await aUser(database, await anOffice(database), Role.MANAGER, 'OFFICE');
    const matrix = [
      [ann!, NotAllowed],
      [head!, NotAllowed],
      [section, NotAllowed],
      [colleague, NotFound],
      [sales, NotFound],
      [stranger, NotFound],
    ] as const;
    for (const [actor, refusal] of matrix) {
      for (const deed of [accepting, declining, (it: Actor) => taking(it, 'issue')]) {
        await expect(deed(actor)).rejects.toBeInstanceOf(refusal);
      }
      if (refusal === NotFound) await expect(seen(actor)).rejects.toBeInstanceOf(NotFound);
      else expect((await seen(actor)).people).toHaveLength(1);
    }
    expect(await theOne()).toMatchObject({ state: 'OPEN', version: 1 });
  });

  it('is a conflict for whoever looks at an old screen', async () => {
    const conflict: unknown = await accepting(ben!, 7).catch((it: unknown) => it);
    expect(conflict).toBeInstanceOf(Conflict);
    expect((conflict as Conflict).theirs).toMatchObject({ version: 1, state: 'OPEN' });
  });
});

describe('what nobody accepted', () => {
  it('is seen by the managers of the office until the receiver answers, and by no other manager', async () => {
    const stranger = await aUser(database, await anOffice(database), Role.MANAGER, 'OFFICE');
    expect(await ofOffice(head!)).toMatchObject([{ id, waitingPeople: 1, waitingPromises: 2 }]);
    expect(await ofOffice(stranger)).toEqual([]);
    await taking(ben!, 'issue');
    expect(await ofOffice(head!)).toMatchObject([{ id, waitingPromises: 1 }]);
    await taking(ben!, 'followUp');
    expect(await ofOffice(head!)).toEqual([]);
  });

  it('waits no longer when somebody else looks after the person by now', async () => {
    const cho = await aUser(database, office);
    const over = { id: given.assignmentId, version: 2, role: Role.COORDINATOR, userId: cho.id, reason };
    await database.as(head!, (work) => changeOwner(work, over));
    expect(await theOne()).toMatchObject({ state: 'MOVED_ON' });
    expect(await ofOffice(head!)).toEqual([]);
  });

  it('waits no longer when the person was put away', async () => {
    await database.db.update(Person, { id: person.id }, { archivedAt: NOON, archiveReason: '登録抹消', version: 2 });
    expect(await theOne()).toMatchObject({ state: 'MOVED_ON' });
    await expect(accepting(ben!)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('declining', () => {
  it('gives everything to the head of the office as 未割当, with the reason', async () => {
    await declining(ben!);
    expect(await theOne()).toMatchObject({ state: 'DECLINED', declineReason: '手いっぱいのため' });
    const mark = { ownerId: head!.id, unassignedAt: NOON };
    expect(await database.db.findOneBy(FollowUp, { id: given.followUp.id })).toMatchObject(mark);
    expect(await database.db.findOneBy(OpenIssue, { id: given.issue.id })).toMatchObject(mark);
    const owners = await database.db.findBy(Ownership, { assignmentId: given.assignmentId });
    expect(owners.filter(({ untilOn }) => !untilOn)).toMatchObject([{ userId: head!.id, unassignedAt: NOON }]);
  });

  it('is refused where there is no head to take over', async () => {
    await database.client.query(`update office_role set grade = 'SECTION' where user_id = $1`, [head!.id]);
    await expect(declining(ben!)).rejects.toMatchObject({ code: 'NO_HEAD_TO_TAKE_OVER' });
    expect(await theOne()).toMatchObject({ state: 'OPEN' });
  });
});

describe('undoing', () => {
  it('on the same day makes everything as if it had never been', async () => {
    await undoing(ann!);
    expect((await seen(ann!)).handover).toMatchObject({ isUndone: true, waitingPeople: 0, viewerMay: [] });
    expect(await database.db.findBy(Ownership, { assignmentId: given.assignmentId })).toMatchObject([
      { userId: ann!.id, untilOn: null, reason: null },
    ]);
    expect(await database.db.findOneBy(FollowUp, { id: given.followUp.id })).toMatchObject({ ownerId: ann!.id });
    expect(await database.db.findOneBy(OpenIssue, { id: given.issue.id })).toMatchObject({ ownerId: ann!.id });
  });

  it('is refused on another day, once something was accepted, and where the giver has left', async () => {
    const tomorrow = new Date('2026-11-22T03:00:00Z');
    await expect(undoing(ann!, tomorrow)).rejects.toMatchObject({ code: 'UNDO_ON_THE_SAME_DAY' });
    await isDeactivated(database, ann!);
    await expect(undoing(head!)).rejects.toMatchObject({ code: 'GIVER_CANNOT_TAKE_BACK' });
    await taking(ben!, 'issue');
    await expect(undoing(head!)).rejects.toMatchObject({ code: 'HANDOVER_TAKEN_UP' });
  });

  it('is for the giver and the managers, not for the receiver', async () => {
    await expect(undoing(ben!)).rejects.toBeInstanceOf(NotAllowed);
    await expect(undoing(await aUser(database, office))).rejects.toBeInstanceOf(NotFound);
    await undoing(head!);
    expect(await database.db.findOneBy(OpenIssue, { id: given.issue.id })).toMatchObject({ ownerId: ann!.id });
  });
});
