import { readingText } from '../person-text.ts';

const voiced = /[゛ﾞ]/g;
const halfVoiced = /[゜ﾟ]/g;
/** Typed in the place of ー between kana: a hyphen or a minus. */
const longVowel = /(?<=[ぁ-ゖ])[-‐‑‒–—―−](?=[ぁ-ゖ]|\s|$)/g;

/** A reading as the product keeps it, in hiragana: from half width, with voicing marks that stood alone (`カ゛`). */
export const writtenReading = (text: string): string =>
  readingText(text.replace(voiced, '\u3099').replace(halfVoiced, '\u309a')).replace(longVowel, 'ー');
