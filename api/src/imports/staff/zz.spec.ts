import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../core/actor.ts';
import type { Office } from '../../offices/index.ts';
import { anOffice, aUser } from '../../testing/builders.ts';
import { useImports } from '../../testing/importing.ts';

const imports = useImports();

let office: Office;
let manager: Actor;

beforeEach(async () => {
  office = await anOffice(imports.database);
  manager = await aUser(imports.database, office, 'MANAGER', 'OFFICE');
});

const HEADERS =
  'スタッフ番号,氏名,フリガナ,生年月日,携帯電話,メールアドレス,派遣先名,事業所,組織単位,指揮命令者,就業先電話番号,就業開始日,契約開始日,契約終了日,更新回数,営業担当,フォロー担当,備考';
let numbers = 0;
const aNumber = () => `T${(numbers += 1)}`;

/** A line about somebody who works at a place of their own, unless it says otherwise. */
function line(over: Partial<Record<string, string>> = {}): string {
  const no = aNumber();
  const said: Record<string, string> = {
    ...{ no, name: `試験 ${no}`, reading: `シケン ${no}`, born: '1990/1/2', phone: '', email: `${no}@staff.example` },
    ...{
      client: 'つばめ精工株式会社',
      site: '堺工場',
      unit: '製造二課',
      supervisor: '原田 智子',
      workPhone: '06-6003-3028',
    },
    ...{
      started: 'R7.12.1',
      from: '２０２６／10／1',
      to: '2026-12-31',
      renewals: '2回',
      sales: '',
      coordinator: '',
      remark: '',
    },
    ...over,
  };
  return Object.values(said).join(',');
}
const file = (...lines: string[]) => [HEADERS, ...lines].join('\r\n');

describe('a file of staff', () => {
  it('brings people with their work', async () => {
    const id = await imports.upload(manager, office.id, file(line({ no: 'A1', name: '髙橋 翔太' })));
    const checked = await imports.check(manager, id);
    imports.expectDone(checked, 'CHECKED');
    expect(checked.counts).toMatchObject({ new: 1, update: 0, same: 0, review: 0, imported: 0 });

    const done = await imports.run(manager, id);
    imports.expectDone(done);
    expect(done.counts).toMatchObject({ new: 1, imported: 1 });
    const { rows } = await imports.database.client.query(
      `select p.name, p.reading, p.born_on::text, c.name as client, s.name as site, u.name as unit, v.name as supervisor,
              a.started_on::text, a.workplace_phone, t.ordinal, t.from_on::text, t.to_on::text
       from person p join assignment a on a.person_id = p.id join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id
       join client c on c.id = s.client_id join supervisor v on v.id = a.supervisor_id join contract_term t on t.assignment_id = a.id
       where p.staff_no = 'A1'`,
    );
    expect(rows).toEqual([
      {
        ...{ name: '髙橋 翔太', born_on: '1990-01-02', client: 'つばめ精工株式会社', site: '堺工場', unit: '製造二課' },
        ...{ reading: expect.stringMatching(/^しけん/), supervisor: '原田 智子', started_on: '2025-12-01' },
        ...{ workplace_phone: '06-6003-3028', ordinal: 3, from_on: '2026-10-01', to_on: '2026-12-31' },
      },
    ]);
  });
});

describe('the file of an office', () => {
  const bytes = readFileSync('/work/shared/data/staff-cp932.csv');
  it('x', async () => {
    const id = await imports.upload(manager, office.id, bytes);
    const c = await imports.check(manager, id);
    console.log(JSON.stringify({...c, preview: 0, columns: c.columns.map(x=>[x.header,x.field])},null,1));
    const rows = await imports.rows(manager, id, {verdict:'REVIEW'});
    console.log(JSON.stringify(rows.map(r=>[r.ordinal,r.faults]),null,1));
    const d = await imports.run(manager, id);
    console.log(JSON.stringify(d.counts), d.state, d.faultCode);
    const id2 = await imports.upload(manager, office.id, bytes);
    const d2 = await imports.check(manager, id2);
    console.log(JSON.stringify(d2.counts), JSON.stringify(d2.reviewReasons));
    const u = await imports.undo(manager, id);
    console.log(JSON.stringify(u.counts), u.state, u.faultCode);
    console.log(Object.entries(await imports.contents()).map(([k,v])=>[k,v.length]));
  });
});
