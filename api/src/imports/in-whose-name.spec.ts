import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { undoImport } from './move-import.ts';
import { anOffice, aPerson, aUser, giveRole } from '../testing/builders.ts';
import { useImports } from '../testing/importing.ts';
import { aNumber, aStaffFile, aStaffLine } from '../testing/staff-file.ts';

const imports = useImports();

let office: Office;
let elsewhere: Office;
/** Manages both offices, and brings the file. */
let chief: Actor;
/** Manages the office into which the file comes. */
let deputy: Actor;

beforeEach(async () => {
  office = await anOffice(imports.database);
  elsewhere = await anOffice(imports.database, { name: '別の支店' });
  chief = await aUser(imports.database, office, 'MANAGER', 'OFFICE');
  await giveRole(imports.database, chief.id, elsewhere, 'MANAGER');
  deputy = await aUser(imports.database, office, 'MANAGER');
});

async function checked(...lines: string[]) {
  const id = await imports.upload(chief, office.id, aStaffFile(...lines));
  imports.expectDone(await imports.check(chief, id), 'CHECKED');
  return id;
}

const codes = async (actor: Actor, id: string) =>
  (await imports.rows(actor, id)).map(({ faults }) => faults.map(({ code }) => code));
const kept = async ({ id }: Person) =>
  (await imports.database.client.query<Person>('select name, version from person where id = $1', [id])).rows[0];
const peopleWith = async (no: string) =>
  (await imports.database.client.query('select from person where staff_no = $1', [no])).rowCount;

describe('a file of which another manager sees less than who brought it', () => {
  it('tells them no name of another office', async () => {
    const staffNo = aNumber();
    await aPerson(imports.database, elsewhere, { name: '秘密 太郎', reading: 'ひみつ たろう', staffNo });
    const id = await checked(aStaffLine({ no: staffNo }));
    expect(JSON.stringify(await imports.rows(chief, id))).toContain('秘密');
    expect(JSON.stringify(await imports.rows(deputy, id))).not.toContain('秘密');
    expect(await codes(deputy, id)).toEqual(await codes(chief, id));
  });

  it('changes nobody of another office when they have it taken in', async () => {
    const staffNo = aNumber();
    const person = await aPerson(imports.database, elsewhere, { name: '秘密 太郎', staffNo });
    const id = await checked(aStaffLine({ no: staffNo }));
    await imports.decide(deputy, { id, code: 'OTHER_OFFICE', decision: 'IMPORT' });
    expect((await imports.run(deputy, id)).counts).toMatchObject({ imported: 0, review: 1 });
    expect(await kept(person)).toEqual({ name: '秘密 太郎', version: 1 });
    expect(await codes(deputy, id)).toEqual([['STAFF_NO_TAKEN']]);
  });

  it('lets them choose nobody whom they do not see, and doubles nobody who was chosen before', async () => {
    const no = aNumber();
    const person = await aPerson(imports.database, elsewhere, { name: '秘密 桜', email: `${no}@staff.example` });
    const id = await checked(aStaffLine({ no, name: '秘密 桜', email: `${no}@staff.example` }));
    const same = { id, ordinals: [1], decision: 'SAME_PERSON', personId: person.id } as const;
    await expect(imports.decide(deputy, { ...same, ordinals: [1] })).rejects.toMatchObject({
      code: 'IMPORT_ROWS_SETTLED',
    });
    await imports.decide(chief, { ...same, ordinals: [1] });
    expect((await imports.run(deputy, id)).counts).toMatchObject({ imported: 0, review: 1 });
    expect([await peopleWith(no), await codes(deputy, id)]).toEqual([0, [['LIKELY_DUPLICATE']]]);

    expect((await imports.run(chief, id)).counts).toMatchObject({ imported: 1, review: 0 });
    expect(await peopleWith(no)).toBe(1);
  });
});

describe('taking back what reached people of another office', () => {
  it('is for whoever may bring files into that office, too', async () => {
    const staffNo = aNumber();
    const person = await aPerson(imports.database, elsewhere, { name: '秘密 太郎', reading: 'ひみつ たろう', staffNo });
    const id = await checked(aStaffLine({ no: staffNo, name: '秘密 太郎', reading: 'ひみつ たろう' }), aStaffLine());
    await imports.decide(chief, { id, code: 'OTHER_OFFICE', decision: 'IMPORT' });
    expect((await imports.run(chief, id)).counts).toMatchObject({ imported: 2 });
    const as = await kept(person);

    await expect(imports.undo(deputy, id)).rejects.toMatchObject({
      ...{ code: 'IMPORT_REACHED_ELSEWHERE', numbers: { people: 1 } },
    });
    expect([(await imports.standing(chief, id)).state, await kept(person)]).toEqual(['DONE', as]);
    const { state, counts } = await imports.undo(chief, id);
    expect([state, counts.undone, counts.kept, counts.imported]).toEqual(['UNDONE', 2, 0, 0]);
    expect(await kept(person)).toMatchObject({ name: '秘密 太郎' });
  });

  it('stops where somebody was moved there while it went on', async () => {
    const id = await checked(aStaffLine({ name: '移る 人' }));
    await imports.run(deputy, id);
    const { version } = await imports.standing(deputy, id);
    await imports.work.run(deputy, (work) => undoImport(work, { id, version }));
    await imports.database.client.query(
      `update person set office_id = $1, version = version + 1 where name = '移る 人'`,
      [elsewhere.id],
    );
    await imports.toTheEnd();
    expect(await imports.standing(deputy, id)).toMatchObject({ state: 'FAILED', faultCode: 'NOT_ALLOWED' });
  });
});

it('tells who is somebody else to those alone who bring files in where the person is', async () => {
  const no = aNumber();
  await aPerson(imports.database, elsewhere, { name: '別人 桜', email: `${no}@staff.example` });
  const id = await checked(aStaffLine({ no, name: '別人 桜', email: `${no}@staff.example` }));
  const known = async (actor: Actor) =>
    (
      await imports.work.look(actor, (look) =>
        look.sql.rows({ name: 'others', text: 'select from different_people' }, []),
      )
    ).length;
  await imports.decide(deputy, { id, ordinals: [1], decision: 'OTHER_PERSON' });
  expect(await known(chief)).toBe(0);
  await imports.decide(chief, { id, ordinals: [1], decision: 'OTHER_PERSON' });
  expect([await known(chief), await known(deputy)]).toEqual([1, 0]);
});

it('gives work to nobody who is no colleague any longer, though the file was brought with them before', async () => {
  const leaver = await aUser(imports.database, office, 'COORDINATOR');
  const lineFor = () => aStaffFile(aStaffLine({ coordinator: '小西' }));
  const first = await imports.upload(chief, office.id, lineFor());
  await imports.check(chief, first, { names: [{ name: '小西', userId: leaver.id }] });
  await imports.database.client.query(
    'update app_user set deactivated_at = clock_now(), version = version + 1 where id = $1',
    [leaver.id],
  );
  const again = await imports.upload(chief, office.id, lineFor());
  await imports.check(chief, again);
  expect((await imports.run(chief, again)).counts).toMatchObject({ imported: 1 });
  const { rowCount } = await imports.database.client.query('select from ownership where user_id = $1', [leaver.id]);
  expect(rowCount).toBe(0);
});
