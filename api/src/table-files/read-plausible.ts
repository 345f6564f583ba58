/** The kanji that are taught and printed (JIS level 1), which is what lists are made of. */
let usual: ReadonlySet<string> | undefined;

function usualKanji(): ReadonlySet<string> {
  if (usual) return usual;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xcf; row += 1) for (let at = 0xa1; at <= 0xfe; at += 1) bytes.push(row, at);
  usual = new Set(new TextDecoder('euc-jp').decode(Uint8Array.from(bytes)).replaceAll('\ufffd', ''));
  return usual;
}

const kinds: readonly [RegExp, number][] = [
  [/^[ぁ-んァ-ヶー]$/, 1],
  [/^[、。・「」（）【】〜～々ゝ：／－０-９Ａ-Ｚａ-ｚ　㈱㈲①-⑳]$/, 0.7],
  [/^[\u4e00-\u9fff]$/, -0.5],
  [/^[\ue000-\uf8ff]$/, -2],
  [/^[\u0370-\u04ff\u2500-\u257f]$/, -1],
];

/** Kana in half width as people have them: ﾞ where a voice can be, no small one first, no ､ between. */
const halfKana = /[\uff61-\uff9f]+/g;
const wordOfHalfKana = /^(?![ｧ-ｯｰﾞﾟ])(?:[ｶ-ﾄﾊ-ﾎｳ]ﾞ|[ﾊ-ﾎ]ﾟ|[ｦ-ﾝ])+$/;

/**
 * How much a text looks like Japanese that somebody wrote, about −10 to 1: read in the wrong encoding, kana become rare
 * kanji, signs, or half-width kana in an order in which nobody writes. Only what is not ASCII is judged.
 */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (const [run] of text.matchAll(halfKana)) {
    sum += run.length * (wordOfHalfKana.test(run) ? 0.75 : -0.5);
    count += run.length;
  }
  for (const it of text.replace(halfKana, '')) {
    if (it <= '\u007f') continue;
    count += 1;
    sum += it === '\ufffd' ? -10 : usualKanji().has(it) ? 0.8 : (kinds.find(([kind]) => kind.test(it))?.[1] ?? 0);
  }
  return count === 0 ? 0 : sum / count;
}
