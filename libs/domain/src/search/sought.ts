import { hiraganaOf } from './romaji.ts';
import { searchText } from './search-text.ts';

/** The longest question, in characters as typed. */
export const LONGEST_QUESTION = 100;

/** Of more words than these the rest is left out. */
const MOST_WORDS = 6;

/** A way in which a name answers a question: it holds all of these words, folded. */
export type NameWay = readonly string[];

/** A question as it is compared: folded, in words, and in the ways in which a name may answer it. */
export interface Sought {
  /** The words for what was said; all must be in a line. Empty where only a beginning of a name was typed. */
  readonly words: readonly string[];
  readonly nameWays: readonly NameWay[];
  /** All that is marked where it stands. */
  readonly marked: readonly string[];
}

/** A name answers as it is typed, blanks aside; word by word in any order; in roman letters; or as a number without hyphens. */
export function soughtIn(question: string): Sought {
  const words = [...new Set(question.trim().split(/\s+/).map(searchText).filter(Boolean))].slice(0, MOST_WORDS);
  const whole = searchText(question);
  if (!whole) return { words: [], nameWays: [], marked: [] };
  const kana = hiraganaOf(question.trim());
  const digits = /^[\d+()-]+$/.test(whole) ? whole.replace(/\D/g, '') : '';
  const ways: NameWay[] = [[whole]];
  if (words.length > 1) ways.push(words);
  if (kana) ways.push([kana]);
  if (digits && digits !== whole) ways.push([digits]);
  return {
    words: words.some(isWord) ? words : [],
    nameWays: ways.filter((way) => way.length === 1 || way.every(isWord)),
    marked: [...new Set([...(words.length > 1 ? words.filter(isWord) : words), ...ways.slice(1).flat()])],
  };
}

/** One character says too little of a text, though a name may begin with it. */
const isWord = (word: string): boolean => [...word].length > 1;

/** Stands before each text that a name consists of, and parts what belongs to different texts. */
export const BEGINNING = '\u001f';

/** The two-character pieces of a folded word; of a single character that a name begins with it. `bigrams` in SQL cuts alike. */
export function piecesOf(word: string): string[] {
  const letters = [...word];
  if (letters.length === 1) return [BEGINNING + word];
  return [...new Set(letters.slice(1).map((letter, at) => letters[at]! + letter))];
}
