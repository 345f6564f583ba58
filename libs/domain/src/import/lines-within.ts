import { graphemeCount } from '../text.ts';

/**
 * A long text in lines of at most `limit` characters as a person counts them, cut after a line end, a full stop, a comma
 * or a blank, and within a word only where there is none of them. No character but blanks at a cut is lost.
 */
export function linesWithin(text: string, limit: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > limit && graphemeCount(rest) > limit) {
    const most = prefixOf(rest, limit);
    const cut = cutIn(most);
    lines.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return [...lines, rest].filter(Boolean);
}

/** The first `count` graphemes. */
function prefixOf(text: string, count: number): string {
  let taken = 0;
  for (const { index } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)) {
    if (taken === count) return text.slice(0, index);
    taken += 1;
  }
  return text;
}

/** The last good place in the second half, else the end. */
function cutIn(text: string): number {
  for (const ends of ['\n', '。．.!?！？', '、，, 　']) {
    const cut = Math.max(...[...ends].map((it) => text.lastIndexOf(it))) + 1;
    if (cut > text.length / 2) return cut;
  }
  return text.length;
}
