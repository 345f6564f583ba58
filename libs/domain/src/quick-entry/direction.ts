import type { QuickChip } from './quick-reading.ts';
import type { Token } from './tokens.ts';

const arrow = /→|⇒|->|=>/g;

/**
 * From the arrow to the next mark or the end of the line. An arrow that stands free begins the direction; `総務→経理` in
 * the words before it does not.
 */
export function directionOf(text: string, tokens: readonly Token[]): QuickChip | undefined {
  const isFree = (at: number) => !tokens.some(({ start, end }) => at >= start && at < end);
  const arrows = [...text.matchAll(arrow)].filter(({ index }) => isFree(index));
  const first = arrows.find(({ index }) => index === 0 || /\s/.test(text.charAt(index - 1))) ?? arrows.at(-1);
  if (!first) return undefined;
  const start = first.index;
  const until = tokens.find((it) => it.start > start)?.start ?? text.length;
  const words = text.slice(start + first[0].length, until);
  const end = start + first[0].length + words.trimEnd().length;
  return words.trim() ? { kind: 'DIRECTION', start, end, words: words.trim() } : undefined;
}
