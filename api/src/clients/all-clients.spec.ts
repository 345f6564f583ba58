import { describe, expect, it } from '@jest/globals';
import { Role, type Day } from '#domain';
import { Assignment } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { inputValidation } from '../core/graphql-errors.ts';
import { newId } from '../core/id.ts';
import { PAGE_SIZE } from '../core/page.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { addClient } from './add-client.ts';
import { addOrgUnit } from './add-org-unit.ts';
import { addSite } from './add-site.ts';
import { addSupervisor } from './add-supervisor.ts';
import { allClients } from './all-clients.ts';
import { Client } from './client.entity.ts';
import { AddSiteInput } from './client.input.ts';

const database = useDatabase();

const aColleague = async (role?: Role) => aUser(database, await anOffice(database), role);
const listFor = (actor: Actor, after?: string | null) => database.as(actor, (look) => allClients(look, { after }));

describe('the clients', () => {
  it('are there for everybody who works with them, whoever added them', async () => {
    const actor = await aColleague(Role.SALES);
    const { id } = await database.as(actor, (work) => addClient(work, { name: '青葉精機', reading: 'あおばせいき' }));

    expect((await listFor(await aColleague())).nodes).toEqual([
      {
        id,
        version: 1,
        name: '青葉精機',
        reading: 'あおばせいき',
        isArchived: false,
        peopleCount: 0,
        nextRenewalOn: null,
      },
    ]);
    const { rows } = await database.client.query('select action, subject_type from audit_event order by id');
    expect(rows).toEqual([
      { action: 'addClient', subject_type: 'Client' },
      { action: 'clients', subject_type: 'Client' },
    ]);
  });

  it('tell how many of our people I may see there, and when the next of their terms ends', async () => {
    const [mine, other] = [await anOffice(database), await anOffice(database)];
    const actor = await aUser(database, mine);
    const { orgUnitId } = await anAssignment(database, await aPerson(database, mine), { termToOn: '2027-01-20' });
    const at = async (office: Office, termToOn: Day, over: Partial<Assignment> = {}) => {
      const assignment = await anAssignment(database, await aPerson(database, office), { termToOn });
      await database.db.update(Assignment, assignment.id, { orgUnitId, version: 2, ...over });
    };
    await at(mine, '2026-12-31');
    await at(mine, '2026-12-01', { endedOn: '2026-11-20' });
    await at(other, '2026-11-30');

    const { nodes } = await listFor(actor);
    expect(nodes.filter(({ peopleCount }) => peopleCount > 0)).toMatchObject([
      { peopleCount: 2, nextRenewalOn: '2026-12-31' },
    ]);
  });

  it('are found by name, by reading and by the name of a site, however these are typed', async () => {
    const actor = await aColleague();
    const { client } = await aWorkplace(database);
    await database.as(actor, (work) => addClient(work, { name: 'カナリア商会', reading: 'かなりあしょうかい' }));
    const found = async (search: string) =>
      (await database.as(actor, (look) => allClients(look, { search }))).nodes.map(({ name }) => name);

    expect(await found('かなりあ')).toEqual(['カナリア商会']);
    expect(await found('ﾘｱ商')).toEqual(['カナリア商会']);
    expect(await found('立川')).toEqual([client.name]);
    expect(await found('%')).toEqual([]);
  });

  it('go on where the page ended, those without a reading last', async () => {
    const actor = await aColleague();
    for (let n = 0; n < PAGE_SIZE + 5; n += 1) {
      const reading = n % 4 === 0 ? null : `あ${n % 3}`;
      await database.as(actor, (work) => addClient(work, { name: `会社${n}`, reading }));
    }
    const first = await listFor(actor);
    const second = await listFor(actor, first.endCursor);
    const all = [...first.nodes, ...second.nodes];

    expect([first.hasMore, second.hasMore, first.nodes.length]).toEqual([true, false, PAGE_SIZE]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(PAGE_SIZE + 5);
    expect(all.map(({ reading }) => reading ?? 'ん')).toEqual(all.map(({ reading }) => reading ?? 'ん').sort());
  });

  it.each([Role.PROGRAM_OWNER, Role.ADMINISTRATOR])('are not for a %s', async (role) => {
    const actor = await aColleague(role);
    await expect(listFor(actor)).rejects.toBeInstanceOf(NotAllowed);
    await expect(database.as(actor, (work) => addClient(work, { name: '青葉精機' }))).rejects.toBeInstanceOf(
      NotAllowed,
    );
    expect(await database.db.count(Client)).toBe(0);
  });
});

describe('adding below something that is not there', () => {
  it('finds nothing', async () => {
    const actor = await aColleague();
    const [missing, name] = [newId(), '無い'];
    await expect(database.as(actor, (work) => addSite(work, { clientId: missing, name }))).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(database.as(actor, (work) => addOrgUnit(work, { siteId: missing, name }))).rejects.toBeInstanceOf(
      NotFound,
    );
    const supervisor = { orgUnitId: missing, name };
    await expect(database.as(actor, (work) => addSupervisor(work, supervisor))).rejects.toBeInstanceOf(NotFound);
  });
});

describe('what is written about a site', () => {
  const accepted = (over: object) =>
    inputValidation.transform(
      { clientId: newId(), name: '立川工場', ...over },
      { type: 'body', metatype: AddSiteInput },
    );

  it('is put into the form in which it is kept', async () => {
    expect(await accepted({ name: ' 立川　工場', phone: '０４２ー０００ー００００' })).toMatchObject({
      name: '立川 工場',
      phone: '042-000-0000',
    });
  });

  it.each([
    ['NAME_MISSING', 'name', { name: ' ' }],
    ['PHONE_INVALID', 'phone', { phone: '42' }],
  ])('is refused with %s at %s', async (code, field, over) => {
    await expect(accepted(over)).rejects.toMatchObject({ code, field });
  });
});
