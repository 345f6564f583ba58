import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { FileFault } from '#domain';
import { limited } from './read-text.ts';
import { faultOf, read, seeded, written } from '../testing/table-bytes.ts';

const cellsOf = async (text: string) => (await read(written(text))).rows.map(({ cells }) => cells);
const faultsOf = async (text: string) =>
  (await read(written(text))).rows.map(({ lineNo, faults }) => [lineNo, ...faults.map(({ code }) => code)]);

describe('a table in a text', () => {
  it.each([
    ['番号,氏名,備考\n1,山田,a;b\n2,佐藤,c|d\n', 'COMMA'],
    ['番号\t氏名\t備考\n1\t山田\ta,b,c\n2\t佐藤\td,e\n', 'TAB'],
    ['番号;氏名\n1;"a,b;c"\n2;x,y,z\n', 'SEMICOLON'],
    ['番号|氏名\n1|a\n2|b,c\n', 'PIPE'],
    ['番号\n1\n2\n', 'COMMA'],
  ])('%j is separated by %s', async (text, separator) => {
    const file = await read(written(text));
    expect(file.separator).toBe(separator);
    expect(file.headers[0]).toBe('番号');
    expect(file.rows).toHaveLength(2);
  });

  it.each(['\r\n', '\n', '\r'])('has lines that end in %j', async (end) => {
    expect(await cellsOf(['番号,氏名', '1,山田', '2,佐藤'].join(end))).toEqual([
      ['1', '山田'],
      ['2', '佐藤'],
    ]);
  });

  it('may end its lines in several ways, within cells too, and knows each physical line', async () => {
    const file = await read(written('番号,備考\r\n1,"一行\r\n二行\r三行\n四行"\n2,x\r3,y\r\n'));
    expect(file.rows.map(({ lineNo, cells }) => [lineNo, ...cells])).toEqual([
      [2, '1', '一行\r\n二行\r三行\n四行'],
      [6, '2', 'x'],
      [7, '3', 'y'],
    ]);
  });

  it('reads the same in pieces of any length', async () => {
    const text = '番号,備考\r\n1,"表""ソ"",\r\n髙"\r\n2,𠮷野家\r3,ｶﾞ\n';
    for (const encoding of ['UTF8', 'UTF16LE'] as const) {
      const bytes = written(text, encoding, true);
      const whole = await read(bytes);
      for (const length of [1, 2, 3, 5, 7, 11]) expect((await read(bytes, {}, length)).rows).toEqual(whole.rows);
    }
  });

  it('agrees with a general parser wherever that one finds nothing wrong', async () => {
    const upTo = seeded(4);
    const parts = ['a', '山', '""', ',', '\n', '\r\n', ' ', '"x"', 'ソ', '1', ';'];
    for (let round = 0; round < 300; round += 1) {
      const cell = () => {
        const text = Array.from({ length: upTo(5) }, () => parts[upTo(parts.length)]).join('');
        return /[",\r\n]/.test(text) || upTo(4) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const rows = Array.from({ length: 1 + upTo(6) }, () => [`k${upTo(99)}`, cell(), cell()].join(','));
      const text = ['A,B,C', ...rows].join(upTo(2) ? '\n' : '\r\n');
      const expected = parse(text, { record_delimiter: ['\r\n', '\n'], from: 2 });
      const { rows: got } = await read(written(text), { separator: 'COMMA', headerRow: 1 }, 1 + upTo(40));
      expect(got.map(({ cells }) => cells)).toEqual(expected);
    }
  });
});

describe('the headers of a table', () => {
  it('are found below a title', async () => {
    const file = await read(
      written('スタッフ一覧\r\n出力日,2026/11/22\r\n\r\n番号,氏名,電話\r\n1,山田,06-1\r\n2,佐藤,06-2\r\n'),
    );
    expect(file).toMatchObject({ headerRow: 4, headers: ['番号', '氏名', '電話'] });
    expect(file.rows.map(({ lineNo }) => lineNo)).toEqual([5, 6]);
  });

  it('can be on another line, or missing', async () => {
    const bytes = written('区分,,契約,\n番号,氏名,開始,終了\n1,山田,2026/1/1,2026/3/31\n');
    expect((await read(bytes)).headerRow).toBe(2);
    expect((await read(bytes, { headerRow: 1 })).rows).toHaveLength(2);
    const without = await read(written('1,山田,2026/1/1\n2,佐藤,2026/1/2\n'));
    expect(without).toMatchObject({ headerRow: 0, headers: ['', '', ''], doubts: [{ code: 'HEADER_MISSING' }] });
    expect(without.rows).toHaveLength(2);
  });

  it('are doubted where one is there twice', async () => {
    const file = await read(written('番号,電話,電話\n1,2,3\n'));
    expect(file.doubts).toEqual([{ code: 'HEADER_TWICE', lineNo: 1, value: '電話' }]);
    expect(file.rows[0]?.cells).toEqual(['1', '2', '3']);
  });

  it('are texts, whatever they are called', async () => {
    const { headers, rows } = await read(written('__proto__,constructor\na,b\n'));
    expect(headers).toEqual(['__proto__', 'constructor']);
    expect(rows[0]?.cells).toEqual(['a', 'b']);
  });
});

describe('a row at fault', () => {
  it('has too few or too many cells, and the others none the less', async () => {
    expect(await faultsOf('a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,,\n')).toEqual([
      [2, 'CELLS_LACKING'],
      [3],
      [4, 'CELLS_EXTRA'],
      [5],
    ]);
  });

  it('is empty where others follow; at the end nobody meant it', async () => {
    expect(await cellsOf('a,b\n1,2\n,\n\n3,4\n,\n\n,\n')).toEqual([
      ['1', '2'],
      ['', ''],
      ['3', '4'],
    ]);
  });

  it.each([
    ['a\0b', 'ab', 'CONTROL_INSIDE', 'U+0000'],
    ['山田\u202e太郎', '山田太郎', 'DIRECTION_INSIDE', 'U+202E'],
    ['山田\u200b太郎', '山田太郎', 'ZERO_WIDTH_INSIDE', 'U+200B'],
    ['山\ufeff田', '山田', 'ZERO_WIDTH_INSIDE', 'U+FEFF'],
    ['山田\ue000', '山田\ue000', 'PRIVATE_CHARACTER', 'U+E000'],
  ])('with %j in a cell is read as %j: %s', async (text, cell, code, value) => {
    const { rows } = await read(written(`番号,氏名\n1,${text}\n2,佐藤\n`));
    expect(rows[0]).toEqual({ lineNo: 2, cells: ['1', cell], faults: [{ code, column: 1, value }] });
    expect(rows[1]?.faults).toEqual([]);
  });

  it('is none with rare characters, a selector of their form, or a family', async () => {
    const text = '𠮷野,葛\u{e0100}城,👨‍👩‍👧,髙﨑,か\u3099';
    const { rows } = await read(written(`a,b,c,d,e\n${text}\n`));
    expect(rows).toEqual([{ lineNo: 2, cells: text.split(','), faults: [] }]);
  });

  it('has a quotation mark that never closes, and the next lines are read', async () => {
    const { rows } = await read(written('a,b\n1,"x\n2,"y, z"\n3,"急ぎ"連絡\n4,5"\n6,"w'));
    expect(rows.map(({ lineNo, cells, faults }) => [lineNo, ...cells, ...faults.map(({ code }) => code)])).toEqual([
      [2, '1', '"x', 'QUOTE_UNCLOSED'],
      [3, '2', 'y, z'],
      [4, '3', '"急ぎ"連絡', 'QUOTE_UNCLOSED'],
      [5, '4', '5"'],
      [6, '6', '"w', 'QUOTE_UNCLOSED'],
    ]);
  });

  it('loses no row to a quotation mark without an end in a large file', async () => {
    const { rows } = await read(written(`a,b\n1,"x\n${'2,yyyyyyyyyyyyyyyyyyyyyyyyy\n'.repeat(60_000)}`));
    expect(rows).toHaveLength(60_001);
    expect(rows[0]?.faults).toEqual([{ code: 'QUOTE_UNCLOSED' }]);
  });

  it('is too long, and the next one is read', async () => {
    const { rows } = await read(written(`a,b\n1,2\n3,${'x'.repeat(3_000_000)}\n5,6\n`), {}, 500_000);
    expect(rows.map(({ lineNo, faults }) => [lineNo, ...faults.map(({ code }) => code)])).toEqual([
      [2],
      [3, 'CELL_TOO_LONG'],
      [4],
    ]);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['blanks', ' \r\n\n', 'FILE_EMPTY'],
    ['a mark alone', '\xef\xbb\xbf', 'FILE_EMPTY'],
    ['separators alone', ',,\n,,\n', 'FILE_EMPTY'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'FILE_NOT_A_TABLE'],
    ['a program', 'MZ\x90\0\x03\0\0\0', 'FILE_NOT_A_TABLE'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'FILE_NOT_A_TABLE'],
    ['a page', '<html><table><tr><td>1', 'FILE_NOT_A_TABLE'],
    ['an old Excel', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'FILE_IS_OLD_EXCEL'],
    [
      'an Excel with a password',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'FILE_LOCKED',
    ],
    ['a line without an end', 'x'.repeat(1_200_000), 'ROW_TOO_LONG'],
    ['500 columns', `${'a,'.repeat(499)}b\n`, 'COLUMNS_TOO_MANY'],
  ])('%s is said to be one', async (_, bytes, code) => {
    expect(await faultOf(read(Buffer.from(bytes, 'latin1')))).toBe(code);
  });

  it('is under a password, whether its end or its beginning says so', async () => {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2_500_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await faultOf(read(bytes))).toBe('FILE_LOCKED');
    expect(await faultOf(read(bytes, {}, 700_001))).toBe('FILE_LOCKED');
  });

  it('is a list all the same where it begins with the letters of a program', async () => {
    expect((await read(written('MZ,name\n1,x\n'))).headers).toEqual(['MZ', 'name']);
  });

  it('is too large', async () => {
    const piece = Buffer.alloc(1_048_576);
    const many = async function* () {
      for (let at = 0; at < 101; at += 1) yield piece;
    };
    const drain = async () => {
      for await (const { length } of limited(many())) expect(length).toBe(1_048_576);
    };
    expect(await faultOf(drain())).toBe('FILE_TOO_LARGE');
  });

  it('never does more than say so, whatever its bytes are', async () => {
    const upTo = seeded(20261122);
    const list = written('番号,氏名\r\n1,"山田, ""太郎"""\r\n2,佐藤\r\n', 'CP932');
    const codes = new Set<unknown>();
    for (let round = 0; round < 400; round += 1) {
      const bytes = round % 2 ? Buffer.from(list) : Buffer.alloc(1 + upTo(600));
      for (let at = 0; at < (round % 2 ? 1 + upTo(6) : bytes.length); at += 1)
        bytes[round % 2 ? upTo(bytes.length) : at] = upTo(256);
      codes.add(await faultOf(read(bytes, {}, 1 + upTo(100))));
    }
    expect([...codes].filter((it) => it !== null && !Object.hasOwn(FileFault, String(it)))).toEqual([]);
  });
});
