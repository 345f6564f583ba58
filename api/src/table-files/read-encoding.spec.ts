import { describe, expect, it } from '@jest/globals';
import type { TextEncoding } from '#domain';
import { detectText } from './index.ts';
import { read, written } from '../testing/table-bytes.ts';

const list =
  'スタッフ番号,氏名,フリガナ,派遣先名,備考\r\nS00001,髙橋 﨑子,ﾀｶﾊｼ ｻｷｺ,㈱つばめ精工,表と裏、ソフト①\r\nS00002,山田 誠,ヤマダ マコト,ひかり生命保険株式会社,9:00〜18:00\r\n';
const plain = list.replace(/[髙﨑①㈱]/gu, '山');

describe('the encoding of a text', () => {
  it.each<[TextEncoding, boolean, string]>([
    ['UTF8', true, 'MARKED'],
    ['UTF8', false, 'FITS'],
    ['UTF16LE', true, 'MARKED'],
    ['UTF16LE', false, 'FITS'],
    ['UTF16BE', true, 'MARKED'],
    ['UTF16BE', false, 'FITS'],
    ['CP932', false, 'FITS'],
    ['EUCJP', false, 'FITS'],
  ])('is found for %s (with a mark: %s), and is %s', async (encoding, hasMark, sureness) => {
    const file = await read(written(encoding === 'EUCJP' ? plain : list, encoding, hasMark));
    expect(file).toMatchObject({ encoding, sureness, separator: 'COMMA', headerRow: 1, doubts: [] });
    expect(file.headers).toEqual(['スタッフ番号', '氏名', 'フリガナ', '派遣先名', '備考']);
    expect(file.rows.map(({ cells }) => cells[2])).toEqual(['ﾀｶﾊｼ ｻｷｺ', 'ヤマダ マコト']);
  });

  it.each<[string, TextEncoding]>([
    ['番号,氏名\n1,山田\n', 'CP932'],
    ['番号,氏名\n1,山田\n', 'EUCJP'],
    ['ﾊﾞﾝｺﾞｳ,ｼﾒｲ\n1,ﾔﾏﾀﾞ ﾀﾛｳ\n2,ｻﾄｳ ﾊﾅｺ\n', 'CP932'],
    ['氏名,住所\n渡邊 一郎,大阪市北区梅田\n', 'CP932'],
    ['氏名,住所\n渡邊 一郎,大阪市北区梅田\n', 'EUCJP'],
    ['staff no,name\n1,Smith\n', 'UTF8'],
  ])('is found in a short file: %j is %s', (text, encoding) => {
    expect(detectText(written(text, encoding), true).encoding).toBe(encoding);
  });

  it('is found although a character is cut at the end of what was read', () => {
    const bytes = written(list.repeat(3), 'CP932');
    for (let end = bytes.length - 12; end < bytes.length; end += 1)
      expect(detectText(bytes.subarray(0, end), false)).toMatchObject({ encoding: 'CP932', sureness: 'FITS' });
  });

  it('is doubted where the file says UTF-8 and is not, with the line', async () => {
    const lie = Buffer.concat([
      written('番号,氏名\r\n1,', 'UTF8', true),
      written('山田', 'CP932'),
      Buffer.from('\r\n2,x\r\n'),
    ]);
    const file = await read(lie);
    expect(file.doubts).toEqual([{ code: 'ENCODING_DIFFERS', lineNo: 2 }]);
    expect(file.rows[0]?.faults).toEqual([{ code: 'BYTES_UNREADABLE', column: 1, value: 'U+FFFD' }]);
    expect(file.rows[1]).toEqual({ lineNo: 3, cells: ['2', 'x'], faults: [] });
  });

  it('stays UTF-8 where a single byte is broken, and the row says so', async () => {
    const bytes = Buffer.concat([written(list.repeat(20)), Buffer.from([0x53, 0xe3, 0x2c, 0x78, 0x0d, 0x0a])]);
    const file = await read(bytes);
    expect(file.encoding).toBe('UTF8');
    expect(file.rows.at(-1)?.cells.slice(0, 2)).toEqual(['S\ufffd', 'x']);
    expect(file.rows.at(-1)?.faults[0]).toEqual({ code: 'CELLS_LACKING', value: '2' });
    expect(file.rows.at(-1)?.faults[1]).toMatchObject({ code: 'BYTES_UNREADABLE', column: 0 });
  });

  it('can be chosen otherwise', async () => {
    const file = await read(written(list, 'CP932'), { encoding: 'EUCJP' });
    expect(file).toMatchObject({ encoding: 'EUCJP', sureness: null, encodings: ['CP932'] });
    expect(file.doubts[0]).toMatchObject({ code: 'ENCODING_DIFFERS' });
  });
});

describe('the characters of CP932', () => {
  const allOf = () => {
    const lines: string[] = [];
    for (let lead = 0x81; lead <= 0xfc; lead += 1) {
      if (lead > 0x9f && lead < 0xe0) continue;
      if (lead >= 0xf0 && lead <= 0xf9) continue;
      for (let trail = 0x40; trail <= 0xfc; trail += 1)
        if (trail !== 0x7f) lines.push(Buffer.from([lead, trail]).toString('latin1'));
    }
    return lines;
  };

  it('are read, more than 7,000 of them, and written again as they were', () => {
    const decoder = new TextDecoder('shift_jis');
    const known = allOf().filter((it) => !decoder.decode(Buffer.from(it, 'latin1')).includes('\ufffd'));
    expect(known.length).toBeGreaterThan(7_000);
    const again = known.map((it) => written(decoder.decode(Buffer.from(it, 'latin1')), 'CP932').toString('latin1'));
    // NEC and IBM gave 388 characters two codes; each is written with one of them and reads back the same.
    const differing = known.filter((it, at) => it !== again[at]);
    const text = (it: string) => decoder.decode(Buffer.from(it, 'latin1'));
    expect(differing.filter((it) => text(it) !== text(again[known.indexOf(it)] ?? ''))).toEqual([]);
  });

  it.each([
    ['8160', '〜', 'the wave dash in the form that the product keeps'],
    ['955c', '表', 'a second byte that looks like a backslash'],
    ['835c', 'ソ', 'the same'],
    ['8740', '①', 'a character of NEC'],
    ['ed95', '﨑', 'a character of IBM as NEC has it'],
    ['fbfc', '髙', 'a character of IBM'],
    ['878a', '㈱', 'a company'],
    ['d6bc', 'ﾖｼ', 'half-width kana as they are written'],
  ])('%s is %s: %s', async (bytes, text) => {
    const file = await read(
      Buffer.concat([Buffer.from('a,b\n1,"', 'latin1'), Buffer.from(bytes, 'hex'), Buffer.from('"\n')]),
      {
        encoding: 'CP932',
      },
    );
    expect(file.rows).toEqual([{ lineNo: 2, cells: ['1', text], faults: [] }]);
  });

  it('lose no separator after half a character', async () => {
    const file = await read(Buffer.from('first,second\n\x95,\x83\nthird,fourth\n', 'latin1'), { encoding: 'CP932' });
    expect(file.rows.map(({ cells }) => cells)).toEqual([
      ['\ufffd', '\ufffd'],
      ['third', 'fourth'],
    ]);
  });
});
