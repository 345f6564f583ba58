import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import { Ownership } from '../assignments/index.ts';
import { recordConversation } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { NotAllowed } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { OpenIssue } from '../open-issues/index.ts';
import { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser, isDeactivated } from '../testing/builders.ts';
import { aConversation } from '../testing/conversation-input.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { handOver } from './hand-over.ts';
import { handoverById } from './handover-by-id.ts';
import type { HandedPersonInput, HandOverInput } from './handover.input.ts';
import { handovers } from './handovers.ts';

const database = useDatabase();
const reason = '産休に入るため';

async function aScene() {
  const office = await anOffice(database);
  const [ann, ben] = [await aUser(database, office), await aUser(database, office)];
  const manager = await aUser(database, office, Role.MANAGER, 'SECTION');
  return { office, ann, ben, manager };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

/** In Ann's care: work, a meeting and a promise. */
async function aLife({ office, ann }: Scene, over: Partial<Person> = {}) {
  const person = await aPerson(database, office, over);
  const assignment = await anAssignment(database, person, { coordinator: ann });
  const followUp = await aFollowUp(database, person, ann, { assignmentId: assignment.id });
  const issue = await anIssue(database, person, ann);
  return { person, assignment, followUp, issue };
}

const handing = (actor: Actor, people: HandedPersonInput[], more: Partial<HandOverInput> = {}) =>
  database.as(actor, (work) => handOver(work, { key: newId(), reason, people, ...more }));
const seen = (actor: Actor, id: string) => database.as(actor, (look) => handoverById(look, id));

describe('handing people over', () => {
  it('moves fifty at once with everything in the giver’s name: nothing is left behind, and every promise is listed', async () => {
    const scene = await aScene();
    const { ann, ben } = scene;
    const lives = [];
    for (let n = 0; n < 50; n += 1) lives.push(await aLife(scene, { name: `人 ${n}` }));
    const { ids } = await handing(
      ann,
      lives.map(({ person }) => ({ personId: person.id, fromId: ann.id, toId: ben.id })),
    );
    expect(ids).toHaveLength(1);
    expect(await database.db.countBy(FollowUp, { ownerId: ann.id })).toBe(0);
    expect(await database.db.countBy(OpenIssue, { ownerId: ann.id })).toBe(0);
    expect(await database.db.countBy(Ownership, { userId: ben.id, sinceOn: '2026-11-21', reason })).toBe(50);
    expect(
      await database.client.query('select from ownership where user_id = $1 and until_on is null', [ann.id]),
    ).toMatchObject({ rowCount: 0 });

    const { handover, people } = await seen(ben, ids[0]!);
    expect(handover).toMatchObject({ people: 50, waitingPeople: 50, waitingPromises: 100, contactByOn: '2026-12-05' });
    expect(people.flatMap(({ promises }) => promises).filter(({ isWaiting }) => isWaiting)).toHaveLength(100);
  });

  it('gives each their own receiver, and makes one handover for each', async () => {
    const scene = await aScene();
    const { ann, ben, office } = scene;
    const cho = await aUser(database, office);
    const [one, other] = [await aLife(scene), await aLife(scene)];
    const { ids } = await handing(ann, [
      { personId: one.person.id, fromId: ann.id, toId: ben.id },
      { personId: other.person.id, fromId: ann.id, toId: cho.id },
    ]);
    expect(ids).toHaveLength(2);
    expect((await database.db.findOneByOrFail(OpenIssue, { id: other.issue.id })).ownerId).toBe(cho.id);
  });

  it('takes along what has no work behind it, and what the giver was to decide', async () => {
    const { ann, ben, office, manager } = await aScene();
    const person = await aPerson(database, office);
    const undecided = { direction: null, deciderId: ann.id, decideOn: '2026-11-24' } as const;
    const theirs = await anIssue(database, person, manager, undecided);
    const followUp = await aFollowUp(database, person, ann);
    const { ids } = await handing(ann, [{ personId: person.id, fromId: ann.id, toId: ben.id }]);
    expect(await database.db.findOneBy(OpenIssue, { id: theirs.id })).toMatchObject({
      ownerId: manager.id,
      deciderId: ben.id,
    });
    expect(await database.db.findOneBy(FollowUp, { id: followUp.id })).toMatchObject({ ownerId: ben.id });
    expect((await seen(ben, ids[0]!)).people).toMatchObject([
      {
        roles: [],
        promises: [
          { isDecision: true, isWaiting: false },
          { isDecision: false, isWaiting: true },
        ],
      },
    ]);
  });

  it('plans the visit together where no date is agreed on, and leaves a date that is', async () => {
    const scene = await aScene();
    const { ann, ben, office } = scene;
    const { person: agreed } = await aLife(scene);
    const dateless = await aPerson(database, office);
    await anAssignment(database, dateless, { coordinator: ann });
    const together = { fromId: ann.id, toId: ben.id, togetherOn: '2026-11-27' } as const;
    await handing(
      ann,
      [agreed, dateless].map(({ id }) => ({ personId: id, ...together })),
    );
    const datesOf = async ({ id: personId }: Person) =>
      (await database.db.findBy(FollowUp, { personId })).map(({ plannedOn, ownerId }) => [plannedOn, ownerId]);
    expect(await datesOf(agreed)).toEqual([['2026-12-04', ben.id]]);
    expect(await datesOf(dateless)).toEqual([['2026-11-27', ben.id]]);
  });

  it('sent twice is done once', async () => {
    const scene = await aScene();
    const { person } = await aLife(scene);
    const key = newId();
    const people = [{ personId: person.id, fromId: scene.ann.id, toId: scene.ben.id }];
    const first = await handing(scene.ann, people, { key });
    expect(await handing(scene.ann, people, { key })).toEqual(first);
  });

  it('is refused at the row that does not fit, and then nobody is handed over', async () => {
    const scene = await aScene();
    const { ann, ben, office, manager } = scene;
    const { person } = await aLife(scene);
    const good = { personId: person.id, fromId: ann.id, toId: ben.id };
    const archived = await aPerson(database, office, { archivedAt: NOON, archiveReason: '登録抹消' });
    const stranger = await aPerson(database, await anOffice(database));
    const idle = await aPerson(database, office);
    const elsewhere = await aUser(database, await anOffice(database));
    const sales = await aUser(database, office, Role.SALES);
    const gone = await aUser(database, office);
    await isDeactivated(database, gone);
    const odd: [HandedPersonInput, string, string][] = [
      [{ ...good, personId: archived.id }, 'PERSON_NOT_FOUND', 'people.1.personId'],
      [{ ...good, personId: stranger.id }, 'PERSON_NOT_FOUND', 'people.1.personId'],
      [{ ...good, personId: newId() }, 'PERSON_NOT_FOUND', 'people.1.personId'],
      [{ ...good, personId: idle.id }, 'NOTHING_TO_HAND_OVER', 'people.1.personId'],
      [good, 'PERSON_TWICE', 'people.1.personId'],
      [{ ...good, fromId: ben.id }, 'NOTHING_CHANGED', 'people.1.toId'],
      ...[elsewhere, sales, gone].map(({ id: toId }): [HandedPersonInput, string, string] => [
        { ...good, personId: '', toId },
        'OWNER_NOT_POSSIBLE',
        'people.1.toId',
      ]),
      [{ ...good, personId: '', togetherOn: '2026-11-20' }, 'TOGETHER_IN_THE_PAST', 'people.1.togetherOn'],
    ];
    for (const [row, code, field] of odd) {
      const personId = row.personId || (await aLife(scene)).person.id;
      const refused = handing(manager, [good, { ...row, personId }]);
      await expect(refused).rejects.toMatchObject({ code, field });
    }
    expect(await database.client.query('select from handover')).toMatchObject({ rowCount: 0 });
    expect(await database.db.countBy(Ownership, { userId: ben.id })).toBe(0);
  });

  it('is for the coordinators and managers of the office', async () => {
    const scene = await aScene();
    const sales = await aUser(database, scene.office, Role.SALES);
    const { person } = await aLife(scene);
    const theirs = await anAssignment(database, person, { sales });
    expect(theirs.personId).toBe(person.id);
    const selling = handing(sales, [{ personId: person.id, fromId: sales.id, toId: scene.manager.id }]);
    await expect(selling).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('whoever comes second', () => {
  it('finds nothing left to hand over', async () => {
    const scene = await aScene();
    const { person } = await aLife(scene);
    const cho = await aUser(database, scene.office);
    await handing(scene.ann, [{ personId: person.id, fromId: scene.ann.id, toId: scene.ben.id }]);
    const again = handing(scene.manager, [{ personId: person.id, fromId: scene.ann.id, toId: cho.id }]);
    await expect(again).rejects.toMatchObject({ code: 'NOTHING_TO_HAND_OVER' });
  });
});

describe('the first contact', () => {
  it('is the receiver’s first conversation since', async () => {
    const scene = await aScene();
    const { ann, ben } = scene;
    const { person } = await aLife(scene);
    const { ids } = await handing(ann, [{ personId: person.id, fromId: ann.id, toId: ben.id }]);
    expect((await seen(ben, ids[0]!)).people).toMatchObject([{ metOn: null }]);
    const talk = { ...aConversation(person), heldOn: '2026-11-21', nextOn: '2026-12-11' } as const;
    await database.as(ben, (work) => recordConversation(work, talk));
    expect((await seen(ben, ids[0]!)).people).toMatchObject([{ metOn: '2026-11-21' }]);
    expect((await database.as(ben, (look) => handovers(look, 'TO_ME'))).nodes).toMatchObject([{ notMet: 0 }]);
  });
});
