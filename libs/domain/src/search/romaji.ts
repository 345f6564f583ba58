/** Typing without an input method: `sato` finds さと. Rows by consonant, in the order a i u e o; a blank is none. */
const rows: Record<string, string> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  y: 'や ゆ よ',
  r: 'らりるれろ',
  w: 'わ   を',
};
const special: Record<string, string> = { shi: 'し', chi: 'ち', tsu: 'つ', fu: 'ふ', ji: 'じ' };
const glides: Record<string, string> = {
  sh: 'し',
  ch: 'ち',
  j: 'じ',
  ky: 'き',
  gy: 'ぎ',
  ny: 'に',
  hy: 'ひ',
  by: 'び',
  py: 'ぴ',
  my: 'み',
  ry: 'り',
};
const small: Record<string, string> = { a: 'ゃ', u: 'ゅ', o: 'ょ' };

const syllable = /^(?:(shi|chi|tsu|fu|ji)|(sh|ch|j|[kgnhbpmr]y)([auo])|([kgsztdnhbpmyrw]?)([aiueo]))/;

/** Hiragana for what is written in roman letters; null where it is no Japanese. A last consonant still waits. */
export function hiraganaOf(roman: string): string | null {
  let rest = roman.toLowerCase().replaceAll(/[ '-]/g, '');
  if (!rest || /[^a-z]/.test(rest)) return null;
  let kana = '';
  while (rest) {
    const doubled = /^([kgsztdhbpmrc])(?=\1)|^t(?=ch)/.exec(rest);
    const nasal = /^(?:nn(?=[^aiueoy]|$)|[nm](?=[^aiueoyn]|$))/.exec(rest);
    const match = syllable.exec(rest);
    if (doubled) kana += 'っ';
    else if (match) kana += kanaOf(match);
    else if (nasal) kana += 'ん';
    else return /^(?:[kgsztdhbpmrwyjc]|sh|ch|ts|[kgnhbpmr]y)$/.test(rest) && kana ? kana : null;
    rest = rest.slice((doubled ?? match ?? nasal)?.[0].length ?? rest.length);
  }
  return kana;
}

function kanaOf([, whole, glide = '', vowel = '', consonant = '', sound = '']: RegExpExecArray): string {
  if (whole) return special[whole] ?? '';
  if (glide) return (glides[glide] ?? '') + (small[vowel] ?? '');
  return rows[consonant]?.['aiueo'.indexOf(sound)]?.trim() ?? '';
}
