/** The index of the list in its order: the rows of the 五十音, Latin letters, all else, and those without a reading. */
export const LETTERS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ', 'A', '#', '-'] as const;
