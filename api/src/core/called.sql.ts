import { piecesOf, soughtIn, type NameWay } from '#domain';

/** A way in which a name may answer a question, as SQL takes it. */
export interface AskedWay {
  readonly pieces: readonly string[];
  readonly words: readonly string[];
  /** Whoever has the pieces is called so. Of all others the name itself must be looked at. */
  readonly isSure: boolean;
}

export const askedWay = (words: NameWay): AskedWay => ({
  pieces: [...new Set(words.flatMap(piecesOf))],
  words,
  isSure: words.every((it) => [...it].length <= 2),
});

/** What was typed into the search of a list of names, as JSON; null where nothing is sought. */
export function askedNames(typed: string | null | undefined): string | null {
  const { nameWays } = soughtIn(typed ?? '');
  return nameWays.length > 0 ? JSON.stringify(nameWays.map(askedWay)) : null;
}

/** The ways as a table `w`. */
export const waysOf = (ways: string): string =>
  `json_to_recordset(${ways}::json) w (pieces text[], words text[], "isSure" boolean)`;

/** Whether a row that is called so by its index answers the way `w`. */
export const isCalled = (called: string): string =>
  `(bigrams(${called}) collate "C" @> w.pieces and (w."isSure" or holds(${called}, w.words)))`;

/** The digits of a telephone number, by which it is found. */
export const digitsOf = (phone: string): string => `regexp_replace(${phone}, '\\D', '', 'g')`;

/** Whether one of the texts of a short list holds what is sought: a folded text as a parameter; an empty one finds all. */
export const isHit = (sought: string, ...texts: string[]): string =>
  `(${sought} = '' or holds(parts(${texts.join(', ')}), array[${sought}]))`;
