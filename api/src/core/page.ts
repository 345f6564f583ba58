import { Refused } from './errors.ts';

/** How many rows a page holds. Every list has an end. */
export const PAGE_SIZE = 20;

/** Before and behind every id: where a list begins that was given no place. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The place behind the last row of a page: the values it is ordered by. Opaque to clients. */
export const cursorOf = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor, or nulls for the first page. */
export function placeOf(cursor: string | null | undefined, length: number, field = 'after'): (string | null)[] {
  if (!cursor) return Array.from({ length }, () => null);
  const values = parsed(cursor);
  if (!Array.isArray(values) || values.length !== length || values.some((it) => typeof it !== 'string')) {
    throw new Refused('CURSOR_INVALID', field);
  }
  return values as string[];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
