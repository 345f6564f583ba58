import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../core/actor.ts';
import type { Office } from '../../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../../testing/builders.ts';
import { useImports } from '../../testing/importing.ts';
import { aNumber, aStaffFile, aStaffLine } from '../../testing/staff-file.ts';

const imports = useImports();

let office: Office;
let manager: Actor;

beforeEach(async () => {
  office = await anOffice(imports.database);
  manager = await aUser(imports.database, office, 'MANAGER', 'OFFICE');
});

const upload = (...lines: string[]) => imports.upload(manager, office.id, aStaffFile(...lines));

async function checked(...lines: string[]) {
  const id = await upload(...lines);
  imports.expectDone(await imports.check(manager, id), 'CHECKED');
  return id;
}

async function brought(...lines: string[]) {
  const id = await checked(...lines);
  imports.expectDone(await imports.run(manager, id));
  return id;
}

const reasonsOf = async (id: string) =>
  (await imports.rows(manager, id)).map(({ ordinal, verdict, faults }) => [
    ordinal,
    verdict,
    faults.map(({ code }) => code),
  ]);

const rows = async (text: string, values: unknown[] = []) =>
  (await imports.database.client.query<Record<string, unknown>>(text, values)).rows;

const WORK = `
  select p.name, p.born_on::text, c.name as client, s.name as site, u.name as unit, v.name as supervisor, a.started_on::text,
         a.workplace_phone, t.ordinal, t.from_on::text, t.to_on::text, t.outcome
  from person p join assignment a on a.person_id = p.id join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id
  join client c on c.id = s.client_id left join supervisor v on v.id = a.supervisor_id join contract_term t on t.assignment_id = a.id
  where p.staff_no = $1 order by t.ordinal`;

async function named(name: string, role: 'COORDINATOR' | 'SALES' = 'COORDINATOR') {
  const user = await aUser(imports.database, office, role);
  await rows('update app_user set name = $2, version = version + 1 where id = $1', [user.id, name]);
  return user;
}

describe('a file of staff', () => {
  it('brings people with their work', async () => {
    const no = aNumber();
    const id = await brought(aStaffLine({ no, name: '髙橋 翔太' }));
    expect((await imports.standing(manager, id)).counts).toMatchObject({
      new: 1,
      update: 0,
      same: 0,
      review: 0,
      imported: 1,
    });
    expect(await rows(WORK, [no])).toEqual([
      {
        ...{ name: '髙橋 翔太', born_on: '1990-01-02', client: 'つばめ精工株式会社', site: '堺工場', unit: '製造二課' },
        ...{ supervisor: '原田 智子', started_on: '2025-12-01', workplace_phone: '06-6003-3028' },
        ...{ ordinal: 3, from_on: '2026-10-01', to_on: '2026-12-31', outcome: null },
      },
    ]);
  });

  it('says of each line what is the matter, where, and of no other', async () => {
    const twice = aNumber();
    const id = await checked(
      aStaffLine({ started: '2026/02/30' }),
      aStaffLine({ to: '令和8年13月1日' }),
      aStaffLine({ name: '' }),
      aStaffLine({ no: twice }),
      aStaffLine({ no: twice }),
      aStaffLine({ to: '2026/9/30' }),
      ','.repeat(17),
      aStaffLine().split(',').slice(0, 7).join(','),
      aStaffLine({ site: '' }),
      aStaffLine({ name: `森\u202E子` }),
      aStaffLine({ name: '𠮷野 葛󠄀' }),
    );
    expect(await reasonsOf(id)).toEqual([
      [1, 'REVIEW', ['DAY_IMPOSSIBLE']],
      [2, 'REVIEW', ['DAY_IMPOSSIBLE']],
      [3, 'REVIEW', ['NAME_MISSING']],
      [4, 'NEW', []],
      [5, 'REVIEW', ['STAFF_NO_TWICE']],
      [6, 'REVIEW', ['TERM_ENDS_BEFORE_START']],
      [7, 'REVIEW', ['ROW_EMPTY']],
      [8, 'REVIEW', ['CELLS_LACKING']],
      [9, 'REVIEW', ['WORKPLACE_INCOMPLETE']],
      [10, 'REVIEW', ['DIRECTION_INSIDE']],
      [11, 'NEW', []],
    ]);
    const [day, , , , second] = await imports.rows(manager, id);
    expect(day?.faults[0]).toMatchObject({ field: 'startedOn', column: 11, value: '2026/02/30', isAsked: false });
    expect(second?.faults[0]).toMatchObject({ refersTo: 4, isAsked: false });
    expect((await imports.standing(manager, id)).reviewReasons[0]).toEqual({ code: 'DAY_IMPOSSIBLE', rows: 2 });
  });

  it('keeps every character of a name', async () => {
    const no = aNumber();
    await brought(aStaffLine({ no, name: '𠮷野 葛󠄀' }));
    expect(await rows('select name from person where staff_no = $1', [no])).toEqual([{ name: '𠮷野 葛󠄀' }]);
  });

  it('changes nothing the second time, and what differs the third', async () => {
    const [no, other] = [aNumber(), aNumber()];
    const same = aStaffLine({ no: other });
    await brought(aStaffLine({ no, phone: '090-1111-2222' }), same);
    const again = await checked(aStaffLine({ no, phone: '０９０１１１１２２２２' }), same);
    expect((await imports.standing(manager, again)).counts).toMatchObject({ new: 0, update: 0, same: 2, review: 0 });

    const next = { no, phone: '090-3333-4444', from: '2027/1/1', to: '2027/3/31', renewals: '3回' };
    const third = await brought(aStaffLine(next), same);
    expect((await imports.standing(manager, third)).counts).toMatchObject({ update: 1, same: 1, imported: 1 });
    expect(await rows('select phone, version from person where staff_no = $1', [no])).toEqual([
      { phone: '090-3333-4444', version: 2 },
    ]);
    expect((await rows(WORK, [no])).map(({ ordinal, to_on, outcome }) => [ordinal, to_on, outcome])).toEqual([
      [3, '2026-12-31', 'EXTENDED'],
      [4, '2027-03-31', null],
    ]);
  });

  it('finds a place of work however it is written', async () => {
    await brought(
      aStaffLine({
        client: 'ひかり生命保険株式会社',
        site: '梅田支店',
        unit: '契約保全グループ',
        supervisor: '髙野 理恵',
      }),
      aStaffLine({ client: 'ひかり生命保険㈱', site: '梅田 支店', unit: '契約保全ｸﾞﾙｰﾌﾟ', supervisor: '高野理恵' }),
    );
    const at = `from client c join site s on s.client_id = c.id join org_unit u on u.site_id = s.id join supervisor v on v.org_unit_id = u.id
                where c.name like 'ひかり%'`;
    expect(await rows(`select count(*)::int as places ${at}`)).toEqual([{ places: 1 }]);
  });

  it('asks before it takes somebody for another, and remembers who is not', async () => {
    const known = await aPerson(imports.database, office, {
      name: '山田 花子',
      reading: 'やまだ はなこ',
      phone: '080-5555-6666',
    });
    const line = aStaffLine({ name: '山田 花子', reading: 'ヤマダ ハナコ', phone: '08055556666', born: '' });
    const id = await checked(line);
    const [row] = await imports.rows(manager, id);
    expect(row).toMatchObject({ verdict: 'REVIEW', faults: [{ code: 'LIKELY_DUPLICATE', isAsked: true }] });
    expect(row?.candidates).toMatchObject([{ id: known.id, name: '山田 花子', alikeIn: ['PHONE'] }]);

    await imports.decide(manager, { id, ordinals: [1], decision: 'OTHER_PERSON' });
    const again = await checked(line);
    expect((await imports.standing(manager, again)).counts).toMatchObject({ new: 1, review: 0 });
  });

  it('gives the number to whom somebody says it is', async () => {
    const known = await aPerson(imports.database, office, { name: '山本 桜', email: 'sakura@staff.example' });
    const no = aNumber();
    const id = await checked(aStaffLine({ no, name: '山本 桜', email: 'Sakura@staff.example' }));
    await imports.decide(manager, { id, ordinals: [1], decision: 'SAME_PERSON', personId: known.id });
    expect((await imports.run(manager, id)).counts).toMatchObject({ update: 1, imported: 1, review: 0 });
    expect(await rows('select staff_no from person where id = $1', [known.id])).toEqual([{ staff_no: no }]);
  });

  it('says of a number out of sight that it is taken, and of nobody whose', async () => {
    const elsewhere = await anOffice(imports.database, { name: '別の支店' });
    const no = aNumber();
    await aPerson(imports.database, elsewhere, { name: '秘密 太郎', staffNo: no });
    const id = await checked(aStaffLine({ no }));
    expect(await reasonsOf(id)).toEqual([[1, 'REVIEW', ['STAFF_NO_TAKEN']]]);
    expect(JSON.stringify(await imports.rows(manager, id))).not.toContain('秘密');
  });
});

describe('the owners in a file', () => {
  const OWNERS = `select o.role, u.name from ownership o join app_user u on u.id = o.user_id join person p on p.id = o.person_id
                  where p.staff_no = $1 and o.until_on is null order by o.role`;

  it('are the only colleagues of that name, and nobody where there is none', async () => {
    const no = aNumber();
    await named('髙田 凛');
    const id = await brought(aStaffLine({ no, coordinator: '高田　凛', sales: '野口 葵' }));
    expect(await rows(OWNERS, [no])).toEqual([{ role: 'COORDINATOR', name: '髙田 凛' }]);
    const { names } = await imports.standing(manager, id);
    expect(new Map(names.map(({ name, user }) => [name, user?.name ?? null]))).toEqual(
      new Map([
        ['野口 葵', null],
        ['高田 凛', '髙田 凛'],
      ]),
    );
  });

  it('are whom somebody chose, also for the next file of that shape', async () => {
    const sales = await named('川口 翼', 'SALES');
    const [no, next] = [aNumber(), aNumber()];
    const id = await upload(aStaffLine({ no, sales: '川口（退職）' }));
    await imports.check(manager, id, {
      names: [
        { name: '川口(退職)', userId: null },
        { name: '川口（退職）', userId: sales.id },
      ],
    });
    await imports.run(manager, id);
    await brought(aStaffLine({ no: next, sales: '川口（退職）' }));
    for (const it of [no, next]) expect(await rows(OWNERS, [it])).toEqual([{ role: 'SALES', name: '川口 翼' }]);
  });

  it('are never changed', async () => {
    const [ours] = [await named('前田 楓'), await named('藤田 蓮')];
    const no = aNumber();
    const line = (coordinator: string, remark = '') => aStaffLine({ no, coordinator, remark });
    await brought(line('前田 楓'));
    const id = await checked(line('藤田 蓮', '髪の色'));
    const [row] = await imports.rows(manager, id);
    expect(row).toMatchObject({
      verdict: 'REVIEW',
      faults: [{ code: 'OWNER_DIFFERS', field: 'coordinator', value: '前田 楓' }],
    });

    await imports.decide(manager, { id, code: 'OWNER_DIFFERS', decision: 'IMPORT' });
    expect((await imports.run(manager, id)).counts).toMatchObject({ imported: 1, review: 0 });
    expect(
      await rows('select remark from assignment a join person p on p.id = a.person_id where staff_no = $1', [no]),
    ).toEqual([{ remark: '髪の色' }]);
    expect(await rows(OWNERS, [no])).toEqual([{ role: 'COORDINATOR', name: ours && '前田 楓' }]);
  });

  it('cannot be somebody of another office', async () => {
    const stranger = await aUser(imports.database, await anOffice(imports.database));
    const id = await upload(aStaffLine({ coordinator: '岡本 凛' }));
    const check = imports.check(manager, id, { names: [{ name: '岡本 凛', userId: stranger.id }] });
    await expect(check).rejects.toMatchObject({ code: 'OWNER_NOT_POSSIBLE', field: 'names.0.userId' });
  });
});

describe('taking back a file of staff', () => {
  it('leaves every table as it was', async () => {
    const no = aNumber();
    await brought(aStaffLine({ no }));
    const person = await aPerson(imports.database, office, { name: '前からの人', staffNo: aNumber() });
    await anAssignment(imports.database, person, { coordinator: manager });
    const before = await imports.contents();

    const id = await brought(
      aStaffLine({ no, phone: '090-9999-0000', from: '2027/1/1', to: '2027/2/28', remark: '変わった' }),
      aStaffLine({ client: '新しい会社', coordinator: manager.name }),
      aStaffLine({ no: person.staffNo!, name: '前からの人', born: '1980/1/1', client: '新しい会社' }),
    );
    expect((await imports.standing(manager, id)).counts.imported).toBe(3);
    expect(await imports.contents()).not.toEqual(before);

    const undone = await imports.undo(manager, id);
    imports.expectDone(undone, 'UNDONE');
    expect(undone.counts).toMatchObject({ imported: 0, kept: 0 });
    expect(await imports.contents()).toEqual(before);
  });

  it('keeps what somebody touched since, and says which lines', async () => {
    const [touched, talked, untouched] = [aNumber(), aNumber(), aNumber()];
    const id = await brought(...[touched, talked, untouched].map((no) => aStaffLine({ no, client: '残る会社' })));
    await rows(`update person set phone = '090-0000-0001', version = version + 1 where staff_no = $1`, [touched]);
    await rows(
      `insert into conversation (id, person_id, author_id, held_on, channel)
       select new_id(), id, $2, '2026-11-20', 'PHONE' from person where staff_no = $1`,
      [talked, manager.id],
    );
    const undone = await imports.undo(manager, id);
    expect(undone.counts).toMatchObject({ imported: 2, kept: 2 });
    const kept = await imports.rows(manager, id, { code: 'TOUCHED_SINCE' });
    expect(kept.map(({ ordinal, isKept, isImported }) => [ordinal, isKept, isImported])).toEqual([
      [1, true, true],
      [2, true, true],
    ]);
    const left = await rows(
      `select p.staff_no, c.name from person p join assignment a on a.person_id = p.id join org_unit u on u.id = a.org_unit_id
       join site s on s.id = u.site_id join client c on c.id = s.client_id where p.staff_no = any ($1) order by 1`,
      [[touched, talked, untouched]],
    );
    expect(left).toEqual([touched, talked].sort().map((it) => ({ staff_no: it, name: '残る会社' })));
  });
});
