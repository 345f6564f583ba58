import { describe, expect, it } from '@jest/globals';
import { changeOwner, endAssignment } from '../assignments/index.ts';
import { personPage } from '../brief/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import { archivePerson, type Person } from '../people/index.ts';
import { recordConsent } from '../consents/index.ts';
import { recordTenure } from '../tenures/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFollowUp } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { personRecord } from './person-record.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const person = await aPerson(database, office, { phone: '090-1234-5678' });
  return { office, person, actor: await aUser(database, office) };
}
const open = (actor: Actor, { id }: Person) => database.as(actor, (look) => personRecord(look, id));

describe('what is kept about a person', () => {
  it('is one statement, audited', async () => {
    const { person, actor } = await aScene();
    expect(await database.statementsOf(() => open(actor, person))).toBe(1);
    const { rows } = await database.client.query(
      `select actor_id, person_id from audit_event where action = 'personRecord'`,
    );
    expect(rows).toEqual([{ actor_id: actor.id, person_id: person.id }]);
  });

  it('tells the work with its terms, the days ahead, and who answered for it, since when and why', async () => {
    const { office, person, actor } = await aScene();
    const ben = await aUser(database, office);
    const { id, orgUnitId } = await anAssignment(database, person, { coordinator: actor });
    await aFollowUp(database, person, actor, { assignmentId: id });
    const change = { id, version: 1, role: 'COORDINATOR' as const, userId: ben.id, reason: '異動' };
    await database.as(actor, (work) => changeOwner(work, change));
    expect((await open(actor, person)).assignments).toMatchObject([
      {
        workplace: { clientName: '青葉精機', siteName: '立川工場', orgUnitId },
        supervisor: { name: '大槻 誠' },
        terms: [{ ordinal: 1, fromOn: '2026-10-21', toOn: '2027-01-20', outcome: null }],
        owners: [
          { user: { id: ben.id }, sinceOn: '2026-11-21', untilOn: null, reason: '異動' },
          { user: { id: actor.id }, untilOn: '2026-11-21', reason: null },
        ],
        agreedOn: ['2026-12-04'],
      },
    ]);
  });

  it('tells whose role no longer lets them answer for the work again', async () => {
    const { person, actor, office } = await aScene();
    const ben = await aUser(database, office);
    await anAssignment(database, person, { coordinator: actor, sales: ben });
    const [owned] = (await open(actor, person)).assignments;
    expect(owned!.owners.map(({ role, mayReturn }) => [role, mayReturn])).toEqual([
      ['COORDINATOR', true],
      ['SALES', false],
    ]);
  });

  it('puts running work first, then what ended last', async () => {
    const { person, actor } = await aScene();
    const [early, late, running] = [
      await anAssignment(database, person, { coordinator: actor }),
      await anAssignment(database, person, { coordinator: actor }),
      await anAssignment(database, person, { coordinator: actor, startedOn: '2026-10-01' }),
    ];
    for (const [{ id }, endedOn] of [
      [early, '2026-11-01'],
      [late, '2026-11-20'],
    ] as const) {
      await database.as(actor, (work) => endAssignment(work, { id, version: 1, endedOn, reason: '満了' }));
    }
    expect((await open(actor, person)).assignments.map(({ id }) => id)).toEqual([running.id, late.id, early.id]);
  });

  it('tells tenures and consents, and whether anything was written down', async () => {
    const { person, actor } = await aScene();
    expect(await open(actor, person)).toMatchObject({ hasEntries: false, tenures: [], consents: [] });
    const personId = person.id;
    await database.as(actor, (work) => recordTenure(work, { personId, fromOn: '2026-10-21' }));
    await database.as(actor, (work) =>
      recordConsent(work, { personId, purpose: 'MAIL', wording: 'お便り', givenOn: '2026-11-20', givenVia: 'FORM' }),
    );
    expect(await open(actor, person)).toMatchObject({
      hasEntries: true,
      tenures: [{ fromOn: '2026-10-21', toOn: null, leftHow: null }],
      consents: [{ purpose: 'MAIL', wording: 'お便り', givenVia: 'FORM', recordedBy: { id: actor.id } }],
    });
  });

  it('is not there for people of another office', async () => {
    const { person } = await aScene();
    const stranger = await aUser(database, await anOffice(database));
    await expect(open(stranger, person)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('somebody who was archived', () => {
  async function archived() {
    const scene = await aScene();
    const { person, actor } = scene;
    await aConversation(database, person, actor, { nothingSpecial: true });
    const row = { id: person.id, version: 1, reason: '退職' };
    await database.as(actor, (work) => archivePerson(work, row));
    return scene;
  }

  it('is still there for whoever may see them, marked, to be brought back', async () => {
    const { person, actor } = await archived();
    expect(await open(actor, person)).toMatchObject({
      archivedOn: '2026-11-21',
      archiveReason: '退職',
      viewerMay: ['see', 'archive', 'keepConsents'],
    });
  });

  it('has a page with what was said, on which nothing is done', async () => {
    const { person, actor } = await archived();
    const page = await database.as(actor, (look) => personPage(look, person.id));
    expect(page.person).toMatchObject({ archivedOn: '2026-11-21', viewerMay: ['see'] });
    expect(page.timeline.nodes).toHaveLength(1);
  });

  it('is not there for people of another office', async () => {
    const { person } = await archived();
    const stranger = await aUser(database, await anOffice(database));
    await expect(open(stranger, person)).rejects.toBeInstanceOf(NotFound);
    await expect(database.as(stranger, (look) => personPage(look, person.id))).rejects.toBeInstanceOf(NotFound);
  });
});
