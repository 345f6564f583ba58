import { isDay } from '#domain';
import { Refused } from './errors.ts';
import { isId } from './id.ts';
import type { Page } from './page.result.ts';

/** How many rows a page holds. Every list has an end. */
export const PAGE_SIZE = 20;

/** Before and behind every id: where a list begins that was given no place. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What a list may be ordered by. A cursor comes back from outside, and could hold anything. */
const KINDS = {
  day: isDay,
  id: isId,
  moment: (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.+-]{8,30}Z?$/.test(value),
  number: (value: unknown) => typeof value === 'string' && /^\d{1,6}$/.test(value),
  rank: (value: unknown) => value === '0' || value === '1',
  text: (value: unknown) => typeof value === 'string' && !value.includes('\u0000'),
};
type Kind = keyof typeof KINDS;

type Place<K extends readonly Kind[]> = { [I in keyof K]: string } | { [I in keyof K]: null };

/** One row more than a page holds was read, to know whether there is more. `placeIn` gives what the rows are ordered by. */
export function pageOf<T>(
  rows: readonly T[],
  size: number,
  placeIn: (row: T) => readonly unknown[],
): Page & { nodes: T[] } {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  const hasMore = rows.length > size;
  return { nodes, hasMore, endCursor: last && hasMore ? cursorOf(placeIn(last)) : null };
}

/** The values of a cursor, or nulls for the first page. */
export function placeOf<const K extends readonly Kind[]>(
  cursor: string | null | undefined,
  kinds: K,
  field = 'after',
): Place<K> {
  if (!cursor) return kinds.map(() => null) as Place<K>;
  const values = parsed(cursor);
  const isPlace = Array.isArray(values) && values.length === kinds.length;
  if (!isPlace || !kinds.every((kind, at) => KINDS[kind](values[at]))) throw new Refused('CURSOR_INVALID', field);
  return values as Place<K>;
}

/** Opaque to clients. */
export const cursorOf = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
