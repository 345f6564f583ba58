import { describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed } from '../core/errors.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { addSite } from './add-site.ts';
import { allClients } from './all-clients.ts';
import { archiveClientPart, restoreClientPart } from './archive-client-part.ts';
import { clientById } from './client-by-id.ts';
import { Client } from './client.entity.ts';
import { editClient } from './edit-client.ts';
import { editOrgUnit } from './edit-org-unit.ts';
import { editSite } from './edit-site.ts';
import { editSupervisor } from './edit-supervisor.ts';
import { Site } from './site.entity.ts';
import { Supervisor } from './supervisor.entity.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  return { office, actor: await aUser(database, office), ...(await aWorkplace(database)) };
}

describe('setting right what is written about a client', () => {
  it('keeps the new words of each part as its next version, and forgets what was left out', async () => {
    const { actor, client, site, orgUnit, supervisor } = await aScene();
    const saved = [
      await database.as(actor, (work) => editClient(work, { id: client.id, version: 1, name: '青葉製作所' })),
      await database.as(actor, (work) => editSite(work, { id: site.id, version: 1, name: '昭島工場' })),
      await database.as(actor, (work) => editOrgUnit(work, { id: orgUnit.id, version: 1, name: '検査課' })),
      await database.as(actor, (work) =>
        editSupervisor(work, { id: supervisor.id, version: 1, name: '大槻 誠', title: '部長', sinceOn: '2026-10-01' }),
      ),
    ];
    expect(saved.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
    expect(await database.db.findOneBy(Site, { id: site.id })).toMatchObject({ name: '昭島工場', phone: null });
    expect(await database.db.findOneBy(Supervisor, { id: supervisor.id })).toMatchObject({
      title: '部長',
      reading: null,
      sinceOn: '2026-10-01',
    });
  });

  it('shows theirs to whoever comes second, and changes nothing', async () => {
    const { actor, site } = await aScene();
    await database.as(actor, (work) => editSite(work, { id: site.id, version: 1, name: '昭島工場' }));
    const second = database.as(actor, (work) => editSite(work, { id: site.id, version: 1, name: '福生工場' }));
    const conflict = await second.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(Conflict);
    expect((conflict as Conflict).theirs).toEqual({ id: site.id, version: 2, name: '昭島工場', phone: null });
    expect(await database.db.findOneBy(Site, { id: site.id })).toMatchObject({ name: '昭島工場', version: 2 });
  });

  it.each(['PROGRAM_OWNER', 'ADMINISTRATOR'] as const)('is not for a %s', async (role) => {
    const { office, client } = await aScene();
    const actor = await aUser(database, office, role);
    const of = { id: client.id, version: 1 };
    for (const act of [
      database.as(actor, (work) => editClient(work, { ...of, name: '別の名' })),
      database.as(actor, (work) => archiveClientPart(work, { ...of, part: 'CLIENT' })),
      database.as(actor, (work) => restoreClientPart(work, { ...of, part: 'CLIENT' })),
    ]) {
      await expect(act).rejects.toBeInstanceOf(NotAllowed);
    }
    expect(await database.db.findOneBy(Client, { id: client.id })).toMatchObject({ name: '青葉精機', version: 1 });
  });
});

describe('putting away a part of a client', () => {
  it('takes it from the lists, keeps it where it was named, and can be undone', async () => {
    const { actor, client, site } = await aScene();
    const input = { part: 'SITE', id: site.id, version: 1 } as const;
    await database.as(actor, (work) => archiveClientPart(work, input));
    const sitesShown = async (archived?: boolean) =>
      (await database.as(actor, (look) => clientById(look, client.id, archived))).sites.nodes;
    expect(await sitesShown()).toEqual([]);
    expect(await sitesShown(true)).toMatchObject([{ id: site.id, isArchived: true }]);

    await database.as(actor, (work) => restoreClientPart(work, { ...input, version: 2 }));
    expect(await sitesShown()).toMatchObject([{ id: site.id, isArchived: false, version: 3 }]);
  });

  it('moves a client to the list of those put away', async () => {
    const { actor, client } = await aScene();
    await database.as(actor, (work) => archiveClientPart(work, { part: 'CLIENT', id: client.id, version: 1 }));
    const listed = async (archived: boolean) =>
      (await database.as(actor, (look) => allClients(look, { archived }))).nodes.map(({ id }) => id);
    expect([await listed(false), await listed(true)]).toEqual([[], [client.id]]);
  });

  it('is refused while anybody of ours works there, of whatever office, but for a supervisor who left', async () => {
    const { actor } = await aScene();
    const person = await aPerson(database, await anOffice(database));
    const { orgUnitId, supervisorId } = await anAssignment(database, person);
    const away = (part: 'ORG_UNIT' | 'SUPERVISOR', id: string) =>
      database.as(actor, (work) => archiveClientPart(work, { part, id, version: 1 }));
    await expect(away('ORG_UNIT', orgUnitId)).rejects.toMatchObject({ code: 'PEOPLE_WORK_THERE' });
    expect(await away('SUPERVISOR', supervisorId!)).toEqual({ id: supervisorId, version: 2 });
  });

  it('means that nothing is added below it', async () => {
    const { actor, client } = await aScene();
    await database.as(actor, (work) => archiveClientPart(work, { part: 'CLIENT', id: client.id, version: 1 }));
    await expect(
      database.as(actor, (work) => addSite(work, { clientId: client.id, name: '福生工場' })),
    ).rejects.toMatchObject({ code: 'PUT_AWAY' });
  });
});
