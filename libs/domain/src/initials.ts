/** The first letter of what each kana begins with, as it stands in a passport. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['A', 'あぁ'],
  ['I', 'いぃゐ'],
  ['U', 'うぅ'],
  ['E', 'えぇゑ'],
  ['O', 'おぉを'],
  ['K', 'かきくけこ'],
  ['G', 'がぎぐげご'],
  ['S', 'さしすせそ'],
  ['Z', 'ざずぜぞづ'],
  ['J', 'じぢ'],
  ['T', 'たつてと'],
  ['C', 'ち'],
  ['D', 'だでど'],
  ['N', 'なにぬねのん'],
  ['H', 'はひへほ'],
  ['F', 'ふ'],
  ['B', 'ばびぶべぼ'],
  ['P', 'ぱぴぷぺぽ'],
  ['M', 'まみむめも'],
  ['Y', 'やゆよ'],
  ['R', 'らりるれろ'],
  ['W', 'わ'],
  ['V', 'ゔ'],
];
const letterOf = new Map(LETTERS.flatMap(([letter, kana]) => [...kana].map((it) => [it, letter] as const)));

/** Katakana as hiragana; all else as it is. */
const asHiragana = (text: string) =>
  text.normalize('NFKC').replaceAll(/[ァ-ヴ]/g, (it) => String.fromCodePoint(it.codePointAt(0)! - 0x60));

/**
 * `M.Y.` of もりかわ ゆい: what may be read by anybody. Null where the reading tells no letter; never a part of a name written
 * in characters, which may be the whole of it.
 */
export function initialsOf(reading: string | null | undefined): string | null {
  const letters = asHiragana(reading ?? '')
    .split(/[\s・,.]+/)
    .flatMap(([first = '']) => letterOf.get(first) ?? (/[A-Za-z]/.test(first) ? first.toUpperCase() : []))
    .slice(0, 3);
  return letters.length > 0 ? letters.map((it) => `${it}.`).join('') : null;
}
