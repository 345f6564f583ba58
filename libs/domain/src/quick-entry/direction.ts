import type { QuickChip, Range } from './quick-reading.ts';
import type { Token } from './tokens.ts';

const arrows = /→|⇒|->|=>/g;

/** The arrow that begins the direction: one that stands free; `総務→経理` in the words before it does not. */
export function arrowIn(text: string, tokens: readonly Token[]): Range | undefined {
  const isFree = (at: number) => !tokens.some(({ start, end }) => at >= start && at < end);
  const all = [...text.matchAll(arrows)].filter(({ index }) => isFree(index));
  const first = all.find(({ index }) => index === 0 || /\s/.test(text.charAt(index - 1))) ?? all.at(-1);
  return first && { start: first.index, end: first.index + first[0].length };
}

/**
 * The sentences of a promise that leave a direction in one piece: before the arrow, right behind it (the arrow then
 * belongs to them), or at the end of the direction. In its midst words stay words.
 */
export function aroundDirection(text: string, arrow: Range | undefined, spoken: readonly Token[]): Token[] {
  if (!arrow) return [...spoken];
  return spoken.flatMap((it) => {
    if (it.end <= arrow.start) return [it];
    const isFirst = !text.slice(arrow.end, it.start).trim();
    if (isFirst) return text.slice(it.end).trim() ? [{ ...it, start: arrow.start }] : [];
    const before = /[\s、。]*$/.exec(text.slice(arrow.end, it.start))?.[0].length ?? 0;
    const after = /^[\s、。]*(?=$|@|報告|次)/.exec(text.slice(it.end));
    return after ? [{ ...it, start: it.start - before, end: it.end + after[0].length }] : [];
  });
}

/** From the arrow to the next mark or the end of the line. */
export function directionOf(text: string, arrow: Range, tokens: readonly Token[]): QuickChip | undefined {
  const lead = tokens.find(({ start }) => start === arrow.start);
  const start = lead?.end ?? arrow.start;
  const from = lead?.end ?? arrow.end;
  const until = tokens.find((it) => it.start >= from)?.start ?? text.length;
  const words = text.slice(from, until).trimEnd();
  return words.trim() ? { kind: 'DIRECTION', start, end: from + words.length, words: words.trim() } : undefined;
}
