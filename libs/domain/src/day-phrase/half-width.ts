/** A text in half width, and where each of its characters stood before. */
export interface HalfWidth {
  readonly text: string;
  /** The place in the raw text of a place in `text`; its length for the end. */
  readonly rawOf: (at: number) => number;
}

/** A half-width kana takes its voicing mark along. */
const piece = /[\uFF66-\uFF9D][\uFF9E\uFF9F]?|[\s\S]/gu;

/** `＠１２／５` and `@12/5` alike. Most texts are plain already, and cost nothing. */
export function halfWidth(raw: string): HalfWidth {
  if (raw.normalize('NFKC') === raw) return { text: raw, rawOf: (at) => at };
  let text = '';
  const places: number[] = [];
  for (const { 0: it, index } of raw.matchAll(piece)) {
    const plain = it.normalize('NFKC');
    for (let at = 0; at < plain.length; at += 1) places.push(index);
    text += plain;
  }
  return { text, rawOf: (at) => places[at] ?? raw.length };
}
