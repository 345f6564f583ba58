import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { OpenIssue } from '../open-issues/index.ts';
import type { Assignment } from '../assignments/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { acceptHandover } from './accept-handover.ts';
import { declineHandover } from './decline-handover.ts';
import { handOver } from './hand-over.ts';
import { handoverById } from './handover-by-id.ts';
import { undoHandover } from './undo-handover.ts';

const database = useDatabase();
const reason = '担当替えのため';

async function siteOf({ orgUnitId }: Assignment): Promise<string> {
  const { rows } = await database.client.query<{ id: string }>('select site_id as id from org_unit where id = $1', [
    orgUnitId,
  ]);
  return rows[0]!.id;
}

/** Ann looks after two people at one site, and promised something about the site itself. */
async function aScene() {
  const office = await anOffice(database);
  const [ann, ben] = [await aUser(database, office), await aUser(database, office)];
  const head = await aUser(database, office, Role.MANAGER, 'OFFICE');
  const [person, other] = [await aPerson(database, office), await aPerson(database, office)];
  const work = await anAssignment(database, person, { coordinator: ann });
  const elsewhere = await anAssignment(database, other, { coordinator: ann });
  const siteId = await siteOf(work);
  const issue = await anIssue(database, person, ann, { personId: null, siteId, text: '休憩室の暖房が弱い' });
  const handing = (...people: { id: string }[]) =>
    database.as(ann, (act) =>
      handOver(act, {
        ...{ key: newId(), reason },
        people: people.map(({ id: personId }) => ({ personId, fromId: ann.id, toId: ben.id })),
      }),
    );
  const now = () => database.db.findOneByOrFail(OpenIssue, { id: issue.id });
  const seen = (actor: Actor, id: string) => database.as(actor, (look) => handoverById(look, id));
  return { ann, ben, head, person, other, work, elsewhere, issue, handing, now, seen };
}

describe('an issue of a site alone', () => {
  it('goes along with who works there, to be accepted like every promise', async () => {
    const { ben, person, issue, handing, now, seen } = await aScene();
    const { ids } = await handing(person);
    expect(await now()).toMatchObject({ ownerId: ben.id, version: 2 });
    const { handover, people } = await seen(ben, ids[0]!);
    expect(handover).toMatchObject({ waitingPromises: 1 });
    expect(people[0]!.promises).toMatchObject([{ isWaiting: true, issue: { id: issue.id, person: null } }]);

    const { id, version } = people[0]!;
    await database.as(ben, (work) => acceptHandover(work, { id, version }));
    expect((await seen(ben, ids[0]!)).people[0]!.promises).toMatchObject([{ isAccepted: true }]);
  });

  it('stays while the giver looks after somebody else there, and goes with the last of them', async () => {
    const { ann, ben, person, other, work, elsewhere, handing, now } = await aScene();
    await database.client.query('update assignment set org_unit_id = $2, version = version + 1 where id = $1', [
      elsewhere.id,
      work.orgUnitId,
    ]);
    await handing(person);
    expect(await now()).toMatchObject({ ownerId: ann.id });
    await handing(other);
    expect(await now()).toMatchObject({ ownerId: ben.id });
  });

  it('stays where nobody of its site is handed over', async () => {
    const { ann, other, handing, now } = await aScene();
    await handing(other);
    expect(await now()).toMatchObject({ ownerId: ann.id, version: 1 });
  });

  it('takes along what the giver was to decide there', async () => {
    const { ann, ben, head, person, work, handing } = await aScene();
    const undecided = { direction: null, deciderId: ann.id, decideOn: '2026-11-24' } as const;
    const { id } = await anIssue(database, person, head, {
      personId: null,
      siteId: await siteOf(work),
      ...undecided,
    });
    await handing(person);
    expect(await database.db.findOneByOrFail(OpenIssue, { id })).toMatchObject({
      ownerId: head.id,
      deciderId: ben.id,
    });
  });

  it('comes back when the handover is undone, and goes to the head of the office when it is declined', async () => {
    const { ann, ben, head, person, handing, now, seen } = await aScene();
    const { ids } = await handing(person);
    await database.as(ann, (work) => undoHandover(work, { id: ids[0]!, version: 1, reason }));
    expect(await now()).toMatchObject({ ownerId: ann.id });

    const again = await handing(person);
    const { id, version } = (await seen(ben, again.ids[0]!)).people[0]!;
    await database.as(ben, (work) => declineHandover(work, { id, version, reason }));
    expect(await now()).toMatchObject({ ownerId: head.id });
    expect((await now()).unassignedAt).not.toBeNull();
  });
});
