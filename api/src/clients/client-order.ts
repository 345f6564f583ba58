import { FIRST_ID, placeOf } from '../core/page.ts';

/** By reading, those without one last. */
export const byReading = (row: string): string =>
  `(${row}.reading is null), coalesce(${row}.reading, ''), ${row}.name, ${row}.id`;

/** By name, which is all that a site and a unit have. */
export const byName = (row: string): string => `${row}.name, ${row}.id`;

interface Read {
  readonly id: string;
  readonly name: string;
  readonly reading?: string | null;
}

export const placeByReading = ({ reading, name, id }: Read) => [reading ?? '', name, id];
export const placeByName = ({ name, id }: Read) => [name, id];

/** Whether the page begins among those without a reading, and behind which reading, name and id. */
export function readingPlaceIn(after: string | null | undefined): [boolean, string, string, string] {
  const [reading, name, id] = placeOf(after, ['text', 'text', 'id']);
  return reading === null ? [false, '', '', FIRST_ID] : [reading === '', reading, name, id];
}

/** Behind which name and id the page begins. */
export function namePlaceIn(after: string | null | undefined): [string, string] {
  const [name, id] = placeOf(after, ['text', 'id']);
  return name === null ? ['', FIRST_ID] : [name, id];
}
