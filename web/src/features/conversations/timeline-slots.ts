import type { Day } from '#domain';
import { shallowReactive } from 'vue';

/** Where a page of the past begins: behind one, before one, at a day; null for the page that the person's page brings. */
export type Place = { readonly after: string } | { readonly before: string } | { readonly on: Day } | null;

/** Rows that are shown, or left out, together. */
export const CHUNK = 5;

/** How tall a row is thought to be until it was shown: one with two lines, in pixels. */
export const ROW = 168;

/** A page of the past: where it begins, how many rows it has once it was read, and how tall its chunks were when last shown. */
export interface Slot {
  readonly key: string;
  place: Place;
  rows: number | null;
  readonly heights: Map<number, number>;
}

export interface Cursors {
  readonly startCursor?: string | null | undefined;
  readonly endCursor?: string | null | undefined;
}

const keyOf = (place: Place) => (place ? Object.entries(place).flat().join(':') : 'first');

export const newSlot = (place: Place): Slot =>
  shallowReactive({ key: keyOf(place), place, rows: null, heights: shallowReactive(new Map<number, number>()) });

/**
 * The pages on both sides of one that was just read, also of one read anew: what lies behind follows where it ends now,
 * so that no conversation falls between two pages.
 */
export function joined(slots: readonly Slot[], slot: Slot, { startCursor, endCursor }: Cursors): Slot[] {
  const at = slots.indexOf(slot);
  if (at < 0) return [...slots];
  const isNewer = slot.place && 'before' in slot.place;
  const newer = at === 0 && slot.place && startCursor ? [newSlot({ before: startCursor })] : [];
  const until = slots.slice(0, at + 1);
  if (isNewer && at < slots.length - 1) return [...newer, ...slots];
  if (!endCursor) return [...newer, ...until];
  const next = slots[at + 1];
  if (!next) return [...newer, ...until, newSlot({ after: endCursor })];
  if (!next.place || !('after' in next.place) || next.place.after !== endCursor) next.place = { after: endCursor };
  return [...newer, ...slots];
}

/** How many chunks a page has. */
export const chunksOf = ({ rows }: Slot): number => Math.ceil((rows ?? 0) / CHUNK);

/** How tall one chunk is, or is thought to be until it was shown. */
export const heightOfChunk = (slot: Slot, chunk: number, guess: number): number =>
  slot.heights.get(chunk) ?? guess * Math.min(CHUNK, (slot.rows ?? 0) - chunk * CHUNK);

/** How tall a page is. One that was not read yet takes the place that the wait for it takes. */
export function heightOf(slot: Slot, guess: number, waiting: number): number {
  if (slot.rows === null) return slot.place && 'before' in slot.place ? 0 : waiting;
  let sum = 0;
  for (let chunk = 0; chunk < chunksOf(slot); chunk += 1) sum += heightOfChunk(slot, chunk, guess);
  return sum;
}

/** How tall that many rows of a page are together. */
export function heightOfRows(slot: Slot, rows: number, guess: number): number {
  let sum = (rows % CHUNK) * guess;
  for (let chunk = 0; chunk < Math.floor(rows / CHUNK); chunk += 1) sum += heightOfChunk(slot, chunk, guess);
  return sum;
}

interface View {
  readonly top: number;
  readonly bottom: number;
}

/** Which of so many heights, one under the other, touch the view: from the first to before `to`, and what lies above and below. */
export function touching(heights: readonly number[], view: View) {
  let above = 0;
  let from = 0;
  while (from < heights.length - 1 && above + heights[from]! < view.top) above += heights[from++]!;
  let to = from;
  let end = above;
  while (to < heights.length && (to === from || end < view.bottom)) end += heights[to++]!;
  const below = heights.slice(to).reduce((sum, it) => sum + it, 0);
  return { from, to, above, below };
}
