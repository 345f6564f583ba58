import { beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Actor } from '../../core/actor.ts';
import type { Office } from '../../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../../testing/builders.ts';
import { useImports } from '../../testing/importing.ts';

const imports = useImports();
let office: Office;
let manager: Actor;
let numbers = 0;

beforeEach(async () => {
  office = await anOffice(imports.database);
  manager = await aUser(imports.database, office, 'MANAGER', 'OFFICE');
});

/** Somebody at work with a coordinator, by their number. */
async function aStaffNo() {
  const staffNo = `N${(numbers += 1)}`;
  const person = await aPerson(imports.database, office, { staffNo });
  await anAssignment(imports.database, person, { coordinator: await aUser(imports.database, office) });
  return staffNo;
}

/** As an office exports it: CP932, CRLF, a note over several lines in one cell. */
const file = (...lines: readonly (readonly string[])[]) =>
  iconv.encode(
    [['スタッフ番号', '対応日', '区分', '対応者', '面談記録', '次回予定'], ...lines]
      .map((cells) => cells.map((it) => (/[\n,"]/.test(it) ? `"${it}"` : it)).join(','))
      .join('\r\n'),
    'cp932',
  );

describe('a file of notes', () => {
  it('says of each line that waits why, and takes in all others', async () => {
    const [one, two] = [await aStaffNo(), await aStaffNo()];
    const id = await imports.upload(
      manager,
      office.id,
      file(
        [
          one,
          '2026/11/18',
          'LINE',
          '藤田 蓮',
          '【A】趣味のバドミントン、市の大会で3回戦まで進んだ。\n【B】席の空調が寒い。→検討',
          '来週金曜',
        ],
        ['S99999', '2026/11/15', '電話', '前田 楓', '【A】通勤電車が混むので30分早く出ているそう。', ''],
        [two, '2027/1/5', '訪問', '岡本 凛', '【A】まだ来ていない日。', ''],
        [two, '2026/8/6', '', '退職済 担当者', 'a'.repeat(12_000), '未定'],
        [two, 'R8.11.1', '', '退職済 担当者', '髙﨑さんと面談。①と㈱', '未定'],
        [
          one,
          '2026-11-18',
          'LINE',
          '藤田 蓮',
          '【A】趣味のバドミントン、市の大会で3回戦まで進んだ。\n【B】席の空調が寒い。→検討',
          '',
        ],
      ),
      'NOTES',
    );
    const checked = await imports.check(manager, id);
    imports.expectDone(checked, 'CHECKED');
    expect(checked.counts.assumed).toBe(1);
    expect(checked.names.map(({ name }) => name)).toEqual(expect.arrayContaining(['藤田 蓮', '退職済 担当者']));

    const done = await imports.run(manager, id);
    imports.expectDone(done);
    expect(done.counts).toMatchObject({ new: 2, same: 1, review: 3, imported: 2 });
    const rows = await imports.rows(manager, id);
    expect(
      rows.map(({ verdict, faults }) => [verdict, ...faults.map(({ code, field }) => `${code} ${field}`)]),
    ).toEqual([
      ['NEW'],
      ['REVIEW', 'STAFF_NO_UNKNOWN staffNo'],
      ['REVIEW', 'NOTE_IN_THE_FUTURE heldOn'],
      ['REVIEW', 'NOTE_TOO_LONG text', 'CHANNEL_ASSUMED channel'],
      ['NEW', 'CHANNEL_ASSUMED channel'],
      ['SAME'],
    ]);
    const { rows: kept } = await imports.database.client.query(
      'select raw_text, author_name from conversation where import_id = $1 order by held_on',
      [id],
    );
    expect(kept).toMatchObject([
      { raw_text: '髙﨑さんと面談。①と㈱', author_name: '退職済 担当者' },
      { author_name: '藤田 蓮' },
    ]);
  });

  it('is taken back to the letter, and a worker that begins anew doubles nothing', async () => {
    const staffNo = await aStaffNo();
    const before = await imports.contents();
    const line = [staffNo, '2026/11/18', '電話', '藤田 蓮', '【A】元気。\n【B】席が寒い。', '2026/12/04'];
    const id = await imports.upload(manager, office.id, file(line), 'NOTES');
    await imports.check(manager, id);
    await imports.run(manager, id);
    const after = await imports.contents();
    expect(after.follow_up).not.toEqual(before.follow_up);
    expect((await imports.run(manager, id)).counts).toMatchObject({ imported: 1 });
    expect(await imports.contents()).toEqual(after);

    imports.expectDone(await imports.undo(manager, id), 'UNDONE');
    expect(await imports.contents()).toEqual(before);
  });
});
