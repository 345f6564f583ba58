/** The longest line of a fact or an issue, in graphemes: what a person counts as characters. */
export const LINE_LIMIT = 2_000;

/** The longest raw text of a conversation, in graphemes. */
export const RAW_LIMIT = 10_000;

/** Made when first needed: it takes its time, and most pages measure nothing. */
let graphemes: Intl.Segmenter | undefined;

/** The length as a person counts it: a family emoji or が in two code points is one. */
export function graphemeCount(text: string): number {
  let count = 0;
  graphemes ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

/** What a person would say to address someone: the family name where the name is written in two parts. */
export const addressOf = (name: string): string => name.trim().split(/[\s　]+/)[0] ?? name;

/** The one form in which text is kept: line ends as \n, composed, without NUL and half characters, which Postgres refuses. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .trim();
