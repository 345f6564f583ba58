import { describe, expect, it } from '@jest/globals';
import { lastDayOf, sameSpanAfter } from './terms.ts';

describe('a further term as long as the last one', () => {
  it.each([
    ['2026-10-21', '2027-01-20', '2027-04-20'],
    ['2026-10-01', '2026-12-31', '2027-03-31'],
    ['2026-12-01', '2026-12-31', '2027-01-31'],
    ['2026-11-30', '2027-11-29', '2028-11-29'],
  ] as const)('of whole months, %s to %s, ends on %s', (fromOn, toOn, expected) => {
    expect(sameSpanAfter({ fromOn, toOn })).toBe(expected);
  });

  it('ends after as many days where it was not of whole months', () => {
    expect(sameSpanAfter({ fromOn: '2026-11-01', toOn: '2026-11-10' })).toBe('2026-11-20');
  });
});

describe('a first term of three months', () => {
  it.each([
    ['2026-11-21', '2027-02-20'],
    ['2026-12-01', '2027-02-28'],
    ['2026-11-30', '2027-02-27'],
  ] as const)('from %s ends on %s', (fromOn, expected) => {
    expect(lastDayOf(fromOn, 3)).toBe(expected);
  });
});
