import { describe, expect, it } from '@jest/globals';
import { milestonesAhead } from './milestone.ts';

const today = '2026-11-21';

describe('the milestones ahead', () => {
  it('are one month for who starts today', () => {
    expect(milestonesAhead({ startedOn: today }, today)).toEqual([{ kind: 'MONTHS', count: 1, on: '2026-12-21' }]);
  });

  it('include the very day, and not the day after', () => {
    expect(milestonesAhead({ startedOn: '2026-08-21' }, today)).toMatchObject([{ count: 3, on: today }]);
    expect(milestonesAhead({ startedOn: '2026-08-20' }, today)).toEqual([]);
  });

  it('reach sixty days ahead, and no further', () => {
    expect(milestonesAhead({ startedOn: '2026-07-20' }, today)).toMatchObject([{ count: 6, on: '2027-01-20' }]);
    expect(milestonesAhead({ startedOn: '2026-07-21' }, today)).toEqual([]);
  });

  it('are told the nearest first, with the end of the term among them', () => {
    const term = { ordinal: 2, toOn: '2026-12-11' } as const;
    expect(milestonesAhead({ startedOn: '2026-06-15', term }, today)).toEqual([
      { kind: 'TERM_END', count: 2, on: '2026-12-11' },
      { kind: 'MONTHS', count: 6, on: '2026-12-15' },
    ]);
  });

  it('count the years, across the turn of the year too', () => {
    expect(milestonesAhead({ startedOn: '2023-12-01' }, today)).toMatchObject([
      { kind: 'YEARS', count: 3, on: '2026-12-01' },
    ]);
    expect(milestonesAhead({ startedOn: '2024-01-10' }, today)).toMatchObject([
      { kind: 'YEARS', count: 3, on: '2027-01-10' },
    ]);
  });

  it('keep the year of who started on 29 February on the 28th', () => {
    expect(milestonesAhead({ startedOn: '2024-02-29' }, '2027-02-01')).toMatchObject([{ count: 3, on: '2027-02-28' }]);
  });

  it('stop where the assignment ends', () => {
    expect(milestonesAhead({ startedOn: '2026-11-01', endedOn: '2026-11-30' }, today)).toEqual([]);
    expect(milestonesAhead({ startedOn: '2026-11-01', endedOn: '2026-12-01' }, today)).toMatchObject([{ count: 1 }]);
  });

  it('are those of a start that lies ahead as well', () => {
    expect(milestonesAhead({ startedOn: '2026-12-01' }, today)).toMatchObject([
      { kind: 'MONTHS', count: 1, on: '2027-01-01' },
    ]);
  });
});
