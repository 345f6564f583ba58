import { expect, it } from '@jest/globals';
import { numberOfPart, partsOf } from './parts.ts';

const late = { group: 'LATE', id: 1 } as const;
const today = { group: 'TODAY', id: 2 } as const;
const alsoToday = { group: 'TODAY', id: 3 } as const;

it('puts promises under their groups, in their order', () => {
  expect(partsOf([late, today, alsoToday])).toEqual([
    { group: 'LATE', rows: [late] },
    { group: 'TODAY', rows: [today, alsoToday] },
  ]);
});

it('counts the parts that can be looked at alone', () => {
  const groups = { late: 3, today: 1, thisWeek: 2, nextWeek: 1, later: 4, held: 5, needsPromise: 30 };
  const counts = { ...groups, all: 46, unreported: 2 };
  expect(numberOfPart(counts, 'AHEAD')).toBe(7);
  expect(numberOfPart(counts, 'NEEDS_PROMISE')).toBe(30);
  expect(numberOfPart(counts, 'UNREPORTED')).toBe(2);
  expect(numberOfPart(counts, 'ALL')).toBe(46);
});
