import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { inputValidation } from '../core/graphql-errors.ts';
import { newId } from '../core/id.ts';
import { PAGE_SIZE } from '../core/page.ts';
import { anOffice, aUser } from '../testing/builders.ts';
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
const listFor = (actor: Actor, after?: string | null) => database.as(actor, (look) => allClients(look, after));

describe('the clients', () => {
  it('are shown with their sites, units and supervisors, whoever added them', async () => {
    const actor = await aColleague(Role.SALES);
    const { id: clientId } = await database.as(actor, (work) =>
      addClient(work, { name: '青葉精機', reading: 'あおばせいき' }),
    );
    const { id: siteId } = await database.as(actor, (work) =>
      addSite(work, { clientId, name: '立川工場', phone: '042-000-0000' }),
    );
    const { id: orgUnitId } = await database.as(actor, (work) => addOrgUnit(work, { siteId, name: '品質管理課' }));
    const supervisor = { orgUnitId, name: '大槻 誠', reading: 'おおつき まこと', title: '課長' };
    const { id: supervisorId } = await database.as(actor, (work) => addSupervisor(work, supervisor));

    expect((await listFor(await aColleague())).nodes).toEqual([
      {
        id: clientId,
        version: 1,
        name: '青葉精機',
        reading: 'あおばせいき',
        sites: [
          {
            id: siteId,
            version: 1,
            name: '立川工場',
            phone: '042-000-0000',
            orgUnits: [
              {
                id: orgUnitId,
                version: 1,
                name: '品質管理課',
                supervisors: [
                  { id: supervisorId, name: '大槻 誠', reading: 'おおつき まこと', title: '課長', phone: null },
                ],
              },
            ],
          },
        ],
      },
    ]);
    const { rows } = await database.client.query('select action, subject_type from audit_event order by id');
    expect(rows).toEqual([
      { action: 'addClient', subject_type: 'Client' },
      { action: 'addSite', subject_type: 'Site' },
      { action: 'addOrgUnit', subject_type: 'OrgUnit' },
      { action: 'addSupervisor', subject_type: 'Supervisor' },
      { action: 'clients', subject_type: 'Client' },
    ]);
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
