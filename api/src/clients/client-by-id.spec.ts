import { describe, expect, it } from '@jest/globals';
import { Assignment } from '../assignments/index.ts';
import { NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { PAGE_SIZE } from '../core/page.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { addOrgUnit } from './add-org-unit.ts';
import { addSite } from './add-site.ts';
import { addSupervisor } from './add-supervisor.ts';
import { archiveClientPart } from './archive-client-part.ts';
import { clientById, peopleAtClient } from './client-by-id.ts';
import { clientSites, orgUnitSupervisors, siteOrgUnits } from './client-parts.ts';
import { workplaces } from './workplaces.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  return { office, actor: await aUser(database, office), ...(await aWorkplace(database)) };
}

describe('the page of a client', () => {
  it('shows its sites, units and supervisors, and our people there, in one statement and its trace', async () => {
    const { office, actor, client, site, orgUnit, supervisor } = await aScene();
    const person = await aPerson(database, office);
    const assignment = await anAssignment(database, person);
    const moved = { orgUnitId: orgUnit.id, supervisorId: supervisor.id, version: 2 };
    await database.db.update(Assignment, assignment.id, moved);

    const count = await database.statementsOf(() => database.as(actor, (look) => clientById(look, client.id)));
    expect(count).toBe(2);
    expect(await database.as(actor, (look) => clientById(look, client.id))).toMatchObject({
      name: '青葉精機',
      peopleCount: 1,
      sites: {
        hasMore: false,
        nodes: [
          {
            id: site.id,
            name: '立川工場',
            phone: '042-000-0000',
            orgUnits: {
              nodes: [{ id: orgUnit.id, supervisors: { nodes: [{ id: supervisor.id, reading: 'おおつき まこと' }] } }],
            },
          },
        ],
      },
      people: {
        nodes: [
          {
            id: assignment.id,
            person: { id: person.id, name: '森川 結衣' },
            siteName: '立川工場',
            orgUnitName: '品質管理課',
            supervisor: { id: supervisor.id },
            termToOn: '2027-01-20',
          },
        ],
      },
    });
  });

  it('shows nobody of an office that I do not see, and counts nobody', async () => {
    const { actor } = await aScene();
    const theirs = await aPerson(database, await anOffice(database));
    const { orgUnitId } = await anAssignment(database, theirs);
    const { rows } = await database.client.query<{ client_id: string }>(
      'select s.client_id from org_unit u join site s on s.id = u.site_id where u.id = $1',
      [orgUnitId],
    );
    const id = rows[0]!.client_id;
    const page = await database.as(actor, (look) => clientById(look, id));
    expect(page).toMatchObject({ peopleCount: 0, people: { nodes: [] } });
    expect((await database.as(actor, (look) => peopleAtClient(look, id))).nodes).toEqual([]);
  });

  it('is not there for what is no client', async () => {
    const { actor } = await aScene();
    for (const read of [clientById, clientSites, siteOrgUnits, orgUnitSupervisors, peopleAtClient]) {
      const reading = database.as<object>(actor, (look) => (read as typeof peopleAtClient)(look, newId()));
      await expect(reading).rejects.toBeInstanceOf(NotFound);
    }
  });
});

describe('what belongs to a client', () => {
  it('goes on behind the end of each page, at every depth', async () => {
    const { actor, client, site, orgUnit } = await aScene();
    const many = Array.from({ length: PAGE_SIZE + 2 }, (_, n) => `ん${n}`);
    for (const name of many) {
      await database.as(actor, (work) => addSite(work, { clientId: client.id, name }));
      await database.as(actor, (work) => addOrgUnit(work, { siteId: site.id, name }));
      await database.as(actor, (work) => addSupervisor(work, { orgUnitId: orgUnit.id, name, reading: name }));
    }
    const { sites } = await database.as(actor, (look) => clientById(look, client.id));
    const rest = await database.as(actor, (look) => clientSites(look, client.id, { after: sites.endCursor }));
    expect(names(sites, rest)).toHaveLength(many.length + 1);

    const units = await database.as(actor, (look) => siteOrgUnits(look, site.id, {}));
    const moreUnits = await database.as(actor, (look) => siteOrgUnits(look, site.id, { after: units.endCursor }));
    expect(names(units, moreUnits)).toHaveLength(many.length + 1);

    const { supervisors } = units.nodes.find(({ id }) => id === orgUnit.id) ?? moreUnits.nodes.at(-1)!;
    const moreSupervisors = await database.as(actor, (look) =>
      orgUnitSupervisors(look, orgUnit.id, { after: supervisors.endCursor }),
    );
    expect(names(supervisors, moreSupervisors)).toHaveLength(many.length + 1);
  });

  it('is offered as a workplace with who instructs there, until it is put away', async () => {
    const { actor, site, orgUnit, supervisor } = await aScene();
    const offered = async () =>
      (await database.as(actor, (look) => workplaces(look, { search: '立川' }))).nodes.map(({ id }) => id);
    const [shown] = (await database.as(actor, (look) => workplaces(look, { search: '品質' }))).nodes;
    expect(shown).toMatchObject({
      id: orgUnit.id,
      clientName: '青葉精機',
      siteName: '立川工場',
      orgUnitName: '品質管理課',
      supervisors: [{ id: supervisor.id }],
    });
    expect(await offered()).toEqual([orgUnit.id]);
    await database.as(actor, (work) => archiveClientPart(work, { part: 'SITE', id: site.id, version: 1 }));
    expect(await offered()).toEqual([]);
  });
});

const names = (...pages: { readonly nodes: readonly { readonly name: string }[] }[]) => [
  ...new Set(pages.flatMap(({ nodes }) => nodes.map(({ name }) => name))),
];
