import { searchText } from './search-text.ts';

/** A part of a text, and whether it is what was sought. */
export interface MarkedPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** What composes when it is folded stays together: a letter with its accents, half-width ｶ with its ﾞ. */
const clusters = /[^][\p{M}\u{ff9e}\u{ff9f}\u{e0100}-\u{e01ef}]*/gu;

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** The text as a search compares it, and for each of its characters which part of the original became it. */
function foldedWithPlaces(text: string): { folded: string; places: Mark[] } {
  let folded = '';
  const places: Mark[] = [];
  for (const { 0: cluster, index: from } of text.matchAll(clusters)) {
    const plain = searchText(cluster);
    folded += plain;
    for (let at = 0; at < plain.length; at += 1) places.push({ from, to: from + cluster.length });
  }
  return { folded, places };
}

/** Where a text holds one of the folded words, in the order of the text; what touches is one. */
export function marksIn(text: string, sought: readonly string[]): Mark[] {
  const { folded, places } = foldedWithPlaces(text);
  const found: Mark[] = [];
  for (const word of sought) {
    for (let at = word ? folded.indexOf(word) : -1; at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push({ from: places[at]!.from, to: places[at + word.length - 1]!.to });
    }
  }
  found.sort((a, b) => a.from - b.from);
  return found.reduce<Mark[]>((marks, next) => {
    const last = marks.at(-1);
    if (!last || next.from > last.to) return [...marks, next];
    return [...marks.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
  }, []);
}

/** The whole text in pieces, those that were sought marked: the original's own characters, however they were typed. */
export function markedPieces(text: string, sought: readonly string[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { from, to } of marksIn(text, sought)) {
    if (from > at) pieces.push({ text: text.slice(at, from), isHit: false });
    pieces.push({ text: text.slice(from, to), isHit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}

/** How much of a long text is shown around what was sought, in UTF-16 units. */
const LONGEST = 160;
const BEFORE = 40;

/** A long text cut down to what stands around the first hit, `…` where something was left out. */
export function excerptOf(text: string, sought: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const first = marksIn(text, sought)[0]?.from ?? 0;
  const from = first <= BEFORE * 2 ? 0 : whole(text, Math.min(first - BEFORE, text.length - LONGEST));
  const to = whole(text, Math.min(text.length, from + LONGEST));
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** The same place, or one before it where it would part a character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
