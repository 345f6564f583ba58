import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFault } from '#domain';
import { sheetFile, textRow, zipOf } from '../../testing/sheet-file.ts';
import { faultOf, read, seeded } from '../../testing/table-bytes.ts';
import { sheetParts } from './open-sheet.ts';

const headers = textRow(1, '番号', '氏名', '備考');
const listOf = (rows: string, more: Partial<Parameters<typeof sheetFile>[0]> = {}) =>
  sheetFile({ ...more, sheets: [{ name: '名簿', rows: headers + rows }] });
const cellsOf = async (bytes: Buffer) => (await read(bytes)).rows.map(({ cells }) => cells);

describe('a spreadsheet', () => {
  it('has shared and own texts, in several letterings, without how they are read', async () => {
    const shared =
      '<si><t>S1</t></si><si><t>髙橋 美咲</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><r><t>急ぎ</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 連絡_x000D_\n可</t></r><rPh><t>イソギ</t></rPh></si>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>S2</t></is></c><c r="C3" t="str"><f>A1&amp;"x"</f><v>a&lt;b</v></c></row>';
    expect(await read(listOf(rows, { shared, isDeflated: true }))).toMatchObject({
      isSheet: true,
      sheet: '名簿',
      encoding: null,
      headers: ['番号', '氏名', '備考'],
      rows: [
        { lineNo: 2, cells: ['S1', '髙橋 美咲', '急ぎ 連絡\r\n可'], faults: [] },
        { lineNo: 3, cells: ['S2', '', 'a<b'], faults: [] },
      ],
    });
  });

  it('has numbers, ticks and formulas as people saw them', async () => {
    const rows =
      '<row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>0.30000000000000004</v></c><c r="C2" t="b"><v>1</v></c></row>' +
      '<row><c><v>9.018427393E9</v></c><c><f>SUM(1,2)</f><v>3</v></c><c t="b"><v>0</v></c></row>' +
      '<row r="9"><c r="B9" t="e"><v>#N/A</v></c><c r="C9"><v>1e400</v></c></row>';
    const { rows: read9 } = await read(listOf(rows));
    expect(read9.map(({ lineNo, cells }) => [lineNo, ...cells])).toEqual([
      [2, '12', '0.3', 'TRUE'],
      [3, '9018427393', '3', 'FALSE'],
      [9, '', '', '1e400'],
    ]);
    expect(read9[2]?.faults).toEqual([{ code: 'FORMULA_FAILED', column: 1, value: '#N/A' }]);
  });

  it('has days by the style of the cell, from 1900 or 1904', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="00000"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const rows =
      '<row r="2"><c r="A2" s="3"><v>12</v></c><c r="B2" s="1"><v>46027</v></c><c r="C2" s="2"><v>46027.5</v></c></row>';
    expect(await cellsOf(listOf(rows, { styles }))).toEqual([['00012', '2026-01-05', '2026-01-05 12:00']]);
    expect((await cellsOf(listOf(rows, { styles, book: '<workbookPr date1904="1"/>' })))[0]?.[1]).toBe('2030-01-06');
  });

  it('means a text that is merged over several rows for all of them', async () => {
    const rows =
      textRow(1, '番号', '派遣先') +
      textRow(2, 'S1', 'つばめ精工') +
      textRow(3, 'S2') +
      textRow(4, 'S3', '') +
      textRow(5, 'S4');
    const after = '<mergeCells count="2"><mergeCell ref="B2:B4"/><mergeCell ref="A9:C9"/></mergeCells>';
    expect(await cellsOf(sheetFile({ sheets: [{ name: 'a', rows, after }] }))).toEqual([
      ['S1', 'つばめ精工'],
      ['S2', 'つばめ精工'],
      ['S3', 'つばめ精工'],
      ['S4', ''],
    ]);
  });

  it('begins with the first sheet that one sees and that holds something, and any can be chosen', async () => {
    const bytes = sheetFile({
      sheets: [
        { name: '隠し', rows: textRow(1, 'x', 'y'), state: 'veryHidden' },
        { name: '表紙', rows: '' },
        { name: '名簿', rows: headers + textRow(2, 'S1', '山田') },
        { name: '旧', rows: textRow(3, '番号', '名') + textRow(4, 'S9', '佐藤') },
      ],
    });
    expect(await read(bytes)).toMatchObject({ sheet: '名簿', sheets: ['表紙', '名簿', '旧', '隠し'], headerRow: 1 });
    expect(await read(bytes, { sheet: '旧' })).toMatchObject({
      headerRow: 3,
      rows: [{ lineNo: 4, cells: ['S9', '佐藤'] }],
    });
    expect(await read(bytes, { sheet: '隠し' })).toMatchObject({ headers: ['x', 'y'], rows: [] });
    expect(await faultOf(read(bytes, { sheet: '無い' }))).toBe('SHEET_UNKNOWN');
  });

  it('takes a header for a text, whatever it is called, and looks at nothing outside of the file', async () => {
    const more = [{ name: 'xl/externalLinks/externalLink1.xml', bytes: '<!DOCTYPE x SYSTEM "http://example.jp/x">' }];
    const rows = textRow(1, '__proto__', 'constructor', 'toString') + textRow(2, 'a', 'b', 'c');
    const file = await read(sheetFile({ sheets: [{ name: '__proto__', rows }], more }));
    expect(file).toMatchObject({ sheet: '__proto__', headers: ['__proto__', 'constructor', 'toString'] });
    expect(file.rows[0]?.cells).toEqual(['a', 'b', 'c']);
  });
});

describe('a spreadsheet that cannot be read', () => {
  const sheet = (rows: string) => sheetFile({ sheets: [{ name: 'a', rows }] });
  const bomb = (size: number) => [{ name: 'xl/media/x.xml', bytes: Buffer.alloc(size), isDeflated: true }];
  it.each<[string, () => Buffer, string]>([
    ['is no spreadsheet but another archive', () => zipOf([{ name: 'a.txt', bytes: 'x' }]), 'FILE_NOT_A_TABLE'],
    ['is cut short', () => sheet(headers).subarray(0, 900), 'FILE_BROKEN'],
    ['breaks off inside', () => sheet('<row r="1"><c r="A1"><v>1</v>'), 'FILE_BROKEN'],
    ['has a part that grows a thousandfold', () => listOf('', { more: bomb(20_000_000) }), 'FILE_UNSAFE'],
    [
      'lies about the size of a part',
      () => zipOf([{ name: 'xl/workbook.xml', bytes: ' '.repeat(3_000_000), isDeflated: true, declared: 100 }]),
      'FILE_BROKEN',
    ],
    ['has names that lead out', () => listOf('', { more: [{ name: '../../etc/passwd', bytes: 'x' }] }), 'FILE_UNSAFE'],
    ['has names from the root', () => listOf('', { more: [{ name: '/etc/passwd', bytes: 'x' }] }), 'FILE_UNSAFE'],
    [
      'has thousands of parts',
      () => zipOf(Array.from({ length: 2_100 }, (_, at) => ({ name: `x${at}`, bytes: '' }))),
      'FILE_UNSAFE',
    ],
    [
      'has a part under a password',
      () => listOf('', { more: [{ name: 'x', bytes: 'x', isDeflated: true, flags: 0x801 }] }),
      'FILE_LOCKED',
    ],
    [
      'has entities of its own',
      () => zipOf([{ name: 'xl/workbook.xml', bytes: '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>' }]),
      'FILE_UNSAFE',
    ],
    ['names an entity that nobody knows', () => sheet('<row r="1"><c t="str"><v>&xxe;</v></c></row>'), 'FILE_BROKEN'],
  ])('%s', async (_, bytes, code) => {
    expect(await withFile(bytes(), (path) => faultOf(drained(sheetParts(path, null))))).toBe(code);
  });

  it('has nothing in it, or 500 columns', async () => {
    expect(await faultOf(read(sheet('')))).toBe('FILE_EMPTY');
    const columns = sheet(`<row r="1">${'<c t="str"><v>列</v></c>'.repeat(500)}</row>`);
    expect(await faultOf(read(columns))).toBe('COLUMNS_TOO_MANY');
  });

  it('says so from the thread in which it is read', async () => {
    expect(await faultOf(read(sheet(headers).subarray(0, 900)))).toBe('FILE_BROKEN');
  });

  it('is read in spite of ten thousand merged cells and more', async () => {
    const after = `<mergeCells>${Array.from({ length: 12_000 }, (_, at) => `<mergeCell ref="A${at + 2}:B${at + 9}"/>`).join('')}</mergeCells>`;
    const file = await read(
      sheetFile({ sheets: [{ name: 'a', rows: headers + textRow(2, 'S1'), after }], isDeflated: true }),
    );
    expect(file.rows).toHaveLength(1);
  });

  it('never does more than say so, whatever its bytes are', async () => {
    const any = seeded(7);
    const whole = listOf(textRow(2, 'S1', '山田', 'x'));
    const faults: unknown[] = [];
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(whole);
      for (let at = 0; at < 1 + any(8); at += 1) bytes[any(bytes.length)] = any(256);
      faults.push(await withFile(bytes, (path) => faultOf(drained(sheetParts(path, null)))));
    }
    expect(faults.filter((it) => it !== null && !Object.hasOwn(FileFault, String(it)))).toEqual([]);
  });
});

async function drained(all: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of all);
}

async function withFile<T>(bytes: Buffer, task: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'enishi-spec-'));
  try {
    await writeFile(join(folder, 'file'), bytes);
    return await task(join(folder, 'file'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
