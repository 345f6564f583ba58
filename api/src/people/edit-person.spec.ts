import { describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { editPerson } from './edit-person.ts';
import { Person } from './person.entity.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const person = await aPerson(database, office, { phone: '090-1234-5678' });
  return {
    office,
    person,
    actor: await aUser(database, office),
    input: { id: person.id, version: 1, name: '大槻 結衣' },
  };
}

const kept = (id: string) => database.db.findOneBy(Person, { id });

describe('setting right what is written about a person', () => {
  it('keeps the new words as the next version, and forgets what was left out', async () => {
    const { person, actor, input } = await aScene();
    expect(await database.as(actor, (work) => editPerson(work, input))).toEqual({ id: person.id, version: 2 });
    expect(await kept(person.id)).toMatchObject({ name: '大槻 結衣', reading: null, phone: null, version: 2 });
  });

  it('shows theirs to whoever comes second, and changes nothing', async () => {
    const { person, actor, input } = await aScene();
    await database.as(actor, (work) => editPerson(work, input));
    const second = database.as(actor, (work) => editPerson(work, { ...input, name: '森川 ユイ' }));

    const conflict = await second.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(Conflict);
    expect((conflict as Conflict).theirs).toEqual({
      id: person.id,
      version: 2,
      name: '大槻 結衣',
      reading: null,
      formerName: '森川 結衣',
      staffNo: null,
      phone: null,
      email: null,
      bornOn: null,
      company: null,
      experience: null,
    });
    expect(await kept(person.id)).toMatchObject({ name: '大槻 結衣', version: 2 });
  });

  it('keeps what an import told of them, unless it is set right or emptied', async () => {
    const { office, actor } = await aScene();
    const told = { bornOn: '1990-04-02', company: '青葉精機', experience: 'CAD 五年' } as const;
    const { id } = await aPerson(database, office, told);
    const edit = (version: number, over: object) =>
      database.as(actor, (work) => editPerson(work, { id, version, name: '森川 結衣', ...over }));

    await edit(1, {});
    expect(await kept(id)).toMatchObject(told);
    await edit(2, { company: '若葉製作所', experience: null });
    expect(await kept(id)).toMatchObject({ bornOn: '1990-04-02', company: '若葉製作所', experience: null });
    await expect(edit(3, { bornOn: '2026-11-22' })).rejects.toMatchObject({
      code: 'BORN_IN_THE_FUTURE',
      field: 'bornOn',
    });
  });

  it('keeps the name that somebody had before, unless another is known or it is the same written anew', async () => {
    const { person, actor, input } = await aScene();
    const edit = (version: number, over: { name: string; formerName?: string }) =>
      database.as(actor, (work) => editPerson(work, { ...input, version, ...over }));
    const former = async () => (await kept(person.id))?.formerName;

    await edit(1, { name: '森川　結衣' });
    expect(await former()).toBeNull();
    await edit(2, { name: '大槻 結衣' });
    expect(await former()).toBe('森川　結衣');
    await edit(3, { name: '小西 結衣', formerName: '森川' });
    expect(await former()).toBe('森川');
    await edit(4, { name: '小西 結衣' });
    expect(await former()).toBeNull();
  });

  it('refuses a staff number that stands on somebody else', async () => {
    const { office, actor, input } = await aScene();
    await aPerson(database, office, { staffNo: 'S-7' });
    await expect(database.as(actor, (work) => editPerson(work, { ...input, staffNo: 'S-7' }))).rejects.toMatchObject({
      code: 'STAFF_NO_TAKEN',
      field: 'staffNo',
    });
  });

  it('is not for the sales owner', async () => {
    const { office, person, input } = await aScene();
    const sales = await aUser(database, office, 'SALES');
    await anAssignment(database, person, { sales });
    await expect(database.as(sales, (work) => editPerson(work, input))).rejects.toBeInstanceOf(NotAllowed);
    expect(await kept(person.id)).toMatchObject({ name: '森川 結衣', version: 1 });
  });

  it('does not find a person of another office, nor an archived one', async () => {
    const { office, actor, person, input } = await aScene();
    const stranger = await aUser(database, await anOffice(database));
    await expect(database.as(stranger, (work) => editPerson(work, input))).rejects.toBeInstanceOf(NotFound);
    expect(await kept(person.id)).toMatchObject({ name: '森川 結衣', version: 1 });

    const archived = await aPerson(database, office, { archivedAt: new Date() });
    const editing = database.as(actor, (work) => editPerson(work, { ...input, id: archived.id }));
    await expect(editing).rejects.toBeInstanceOf(NotFound);
  });
});
