import { describe, expect, it } from '@jest/globals';
import type { Day } from '#domain';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { exported } from '../testing/exported.ts';
import { useDatabase } from '../testing/in-work.ts';

const database = useDatabase();

describe('the file of the list of people', () => {
  it('has the heads of the screen, whom I see in the order of the list, and nobody else', async () => {
    const [mine, theirs] = [await anOffice(database), await anOffice(database)];
    const actor = await aUser(database, mine);
    await aPerson(database, mine, { name: '渡 圭', reading: 'わたり けい', staffNo: '00031' });
    const aoki = await aPerson(database, mine, { name: '青木 遥', reading: 'あおき はるか' });
    await anAssignment(database, aoki, { coordinator: actor });
    await aPerson(database, mine, { name: '読みなし', reading: null });
    await aPerson(database, theirs, { name: '見えない 人' });

    const [head, ...rows] = await exported(database, actor, 'people');
    expect(head).toEqual([
      '氏名',
      '読み',
      '社員番号',
      '連絡拒否',
      '派遣先',
      '事業所',
      '担当',
      '前回',
      '次回',
      '更新日',
      '約束',
      '期限を過ぎた約束',
      '状態',
    ]);
    expect(rows.map(([name]) => name)).toEqual(['青木 遥', '渡 圭', '読みなし']);
    expect(rows[0]).toEqual([
      '青木 遥',
      'あおき はるか',
      '',
      '',
      '青葉精機',
      '立川工場',
      '水野 葵',
      '',
      '',
      '2027/01/20',
      '0',
      '0',
      '就業中',
    ]);
  });

  it('is narrowed, turned and has the columns as the screen has', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office);
    for (const [name, reading] of [
      ['青木', 'あおき'],
      ['江口', 'えぐち'],
      ['加藤', 'かとう'],
    ] as const)
      await aPerson(database, office, { name, reading, staffNo: reading });
    const asked = { letter: 'あ', isDescending: 'true', columns: 'PHASE.STAFF_NO', silentDays: '30', neverMet: 'true' };
    expect(await exported(database, actor, 'people', asked)).toEqual([
      ['氏名', '読み', '社員番号', '連絡拒否', '状態'],
      ['江口', 'えぐち', 'えぐち', '', 'これから'],
      ['青木', 'あおき', 'あおき', '', 'これから'],
    ]);
    expect(await exported(database, actor, 'people', { search: 'ｶﾄｳ', columns: 'STAFF_NO' })).toHaveLength(2);
  });

  it('says of whom not to write to, whatever columns were chosen', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office);
    const today = '2026-11-21' as Day;
    await aPerson(database, office, { name: '青木', reading: 'あおき', contactRefusedOn: today });
    const [head, row] = await exported(database, actor, 'people', { columns: 'PHASE' });
    expect([head![3], row![3]]).toEqual(['連絡拒否', '2026/11/21']);
    expect(await exported(database, actor, 'people', { refused: 'false' })).toHaveLength(1);
  });

  it('holds every row of a long list once, in its order', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office);
    await database.db.query(
      `insert into person (id, office_id, name, reading)
       select gen_random_uuid(), $1, '人' || n, 'よみ' || lpad(n::text, 5, '0') from generate_series(1, 1201) n`,
      [office.id],
    );
    const [, ...rows] = await exported(database, actor, 'people');
    expect(rows).toHaveLength(1201);
    expect(rows.map(([, reading]) => reading)).toEqual(rows.map(([, reading]) => reading).sort());
  });

  it('speaks the language of whoever takes it', async () => {
    const office = await anOffice(database);
    const actor = { ...(await aUser(database, office)), language: 'en' as const };
    const aoki = await aPerson(database, office, { name: '青木 遥' });
    await anAssignment(database, aoki);
    const [head, row] = await exported(database, actor, 'people', { columns: 'RENEWAL.PHASE' });
    expect([head, row]).toEqual([
      ['Name', 'Reading', 'Staff no.', 'No contact since', 'Renewal', 'Phase'],
      ['青木 遥', 'もりかわ ゆい', '', '', '2027-01-20', 'Working'],
    ]);
  });

  it('is refused by name where its address asks for what the list does not know', async () => {
    const actor = await aUser(database, await anOffice(database));
    for (const [asked, field] of [
      [{ owner: 'x' }, 'owner'],
      [{ ownerId: 'x' }, 'ownerId'],
      [{ columns: 'NAME' }, 'columns'],
      [{ neverMet: 'yes' }, 'neverMet'],
      [{ search: ['a', 'b'] }, 'search'],
    ] as const)
      await expect(exported(database, actor, 'people', asked)).rejects.toMatchObject({ code: 'INVALID', field });
  });
});
