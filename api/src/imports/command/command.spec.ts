import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { anOffice, aUser } from '../../testing/builders.ts';
import { useImports } from '../../testing/importing.ts';
import { aStaffFile, aStaffLine } from '../../testing/staff-file.ts';
import { askedIn } from './asked.ts';
import { bringIn } from './bring-in.ts';

const imports = useImports();
const folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (...args: string[]) =>
  askedIn(['--user', 'A@enishi.example', '--office', '横浜支店', '--kind', 'staff', ...args]);

it('says what it may be asked where it does not understand', () => {
  expect(asked('/file.csv')).toMatchObject({
    email: 'a@enishi.example',
    kind: 'STAFF',
    encoding: null,
    isDryRun: false,
  });
  expect(asked('--map', '社員=番号=staffNo', '--encoding', 'cp932', '--dry-run', '/file.csv')).toMatchObject({
    ...{ encoding: 'CP932', isDryRun: true, map: new Map([['社員=番号', 'staffNo']]) },
  });
  for (const wrong of [[], ['a', 'b'], ['--encoding', 'latin1', 'a'], ['--map', 'x', 'a'], ['--what', 'a']])
    expect(asked(...wrong)).toBeNull();
  expect(askedIn(['--user', 'a', '--office', 'b', '--kind', 'constructor', 'file'])).toBeNull();
});

it('brings a file in as the screen does, or only says what it would', async () => {
  const office = await anOffice(imports.database, { name: '横浜支店' });
  const manager = await aUser(imports.database, office, 'MANAGER');
  const file = path.join(folder, '名簿.csv');
  writeFileSync(file, aStaffFile(aStaffLine(), aStaffLine({ name: '' })).replace('氏名', 'だれ'));
  const more = ['--map', 'だれ=name', file];

  const rehearsed = await bringIn(imports.work, imports.pool, manager, asked('--dry-run', ...more)!);
  expect(rehearsed).toMatchObject({ state: 'CHECKED', counts: { new: 1, review: 1, imported: 0 } });
  const done = await bringIn(imports.work, imports.pool, manager, asked(...more)!);
  expect(done).toMatchObject({ state: 'DONE', fileName: '名簿.csv', counts: { new: 1, review: 1, imported: 1 } });
});

it('is for nobody whom the screen would not let in', async () => {
  const office = await anOffice(imports.database, { name: '横浜支店' });
  const coordinator = await aUser(imports.database, office);
  const file = path.join(folder, 'other.csv');
  writeFileSync(file, aStaffFile(aStaffLine()));
  const refused = bringIn(imports.work, imports.pool, coordinator, asked(file)!);
  await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
