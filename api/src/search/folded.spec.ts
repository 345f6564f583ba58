import { describe, expect, it } from '@jest/globals';
import { piecesOf, searchText } from '#domain';
import { useDatabase } from '../testing/in-work.ts';

const database = useDatabase();

/** Latin to Cyrillic, signs, kana, what is kept for old encodings, kanji, half and full width, and rare kanji of names. */
const BLOCKS = [
  [0x20, 0x52f],
  [0x1e00, 0x27ff],
  [0x3000, 0x33ff],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffef],
  [0x20000, 0x20fff],
  [0xe0100, 0xe01ef],
] as const;

describe('how SQL compares', () => {
  it('is how the domain does, character by character', async () => {
    for (const [first, last] of BLOCKS) {
      const letters = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
      const { rows } = await database.client.query<{ letter: string; folded: string }>(
        `select letter, folded(letter) as folded from unnest($1::text[]) letter`,
        [letters],
      );
      const other = rows.filter(({ letter, folded }) => folded !== searchText(letter));
      expect(
        other.map(({ letter, folded }) => [letter.codePointAt(0)!.toString(16), folded, searchText(letter)]),
      ).toEqual([]);
    }
  });

  it('cuts into the same pieces', async () => {
    const texts = ['ｻﾄｳ ﾊﾅｺ', '㈱青葉', 'ﬁn', 'はははは', '𠮷田', 'あ', '', '\u001f森川\u001fもりかわ'];
    const { rows } = await database.client.query<{ pieces: string[] }>(
      'select bigrams(text) as pieces from unnest($1::text[]) text',
      [texts],
    );
    const pieces = texts.map((text) => ([...searchText(text)].length > 1 ? piecesOf(searchText(text)).sort() : []));
    expect(rows.map((row) => [...new Set(row.pieces)].sort())).toEqual(pieces);
  });
});
