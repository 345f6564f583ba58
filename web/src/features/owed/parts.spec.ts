import { describe, expect, it } from '@jest/globals';
import { partsOf } from './parts.ts';

const late = { group: 'LATE', id: 1 } as const;
const today = { group: 'TODAY', id: 2 } as const;
const alsoToday = { group: 'TODAY', id: 3 } as const;

describe('the rows of a page of promises', () => {
  it('stand by group, in their order', () => {
    expect(partsOf([late, today, alsoToday])).toEqual([
      { group: 'LATE', goesOn: false, nodes: [late] },
      { group: 'TODAY', goesOn: false, nodes: [today, alsoToday] },
    ]);
  });

  it('go on without a heading where the page before ended within the group', () => {
    expect(partsOf([alsoToday], 'TODAY')).toEqual([{ group: 'TODAY', goesOn: true, nodes: [alsoToday] }]);
  });
});
