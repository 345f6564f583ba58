import { expect, it } from '@jest/globals';
import { partsOf } from './parts.ts';

const late = { group: 'LATE', id: 1 } as const;
const today = { group: 'TODAY', id: 2 } as const;
const alsoToday = { group: 'TODAY', id: 3 } as const;

it('puts promises under their groups, in their order', () => {
  expect(partsOf([late, today, alsoToday])).toEqual([
    { group: 'LATE', rows: [late] },
    { group: 'TODAY', rows: [today, alsoToday] },
  ]);
});
