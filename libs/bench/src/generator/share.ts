/** Whose lives one hand writes. */
export interface Share {
  /** Of how many there are in all. */
  readonly people: number;
  readonly first: number;
  readonly last: number;
}

/** As many write at a time; a bench asks for two cores. */
export const HANDS = 2;

export const sharesOf = (people: number): readonly Share[] =>
  Array.from({ length: HANDS }, (_, hand) => ({
    people,
    first: Math.floor((people * hand) / HANDS) + 1,
    last: Math.floor((people * (hand + 1)) / HANDS),
  }));
