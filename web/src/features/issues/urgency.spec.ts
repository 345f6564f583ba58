import { describe, expect, it } from '@jest/globals';
import { byUrgency } from './urgency.ts';

const today = '2026-11-24';
const open = (nextOn: `${number}-${number}-${number}`, over = {}) => ({
  state: 'OPEN' as const,
  nextOn,
  dueOn: nextOn,
  ...over,
});

describe('promises by urgency', () => {
  it('put a late report before a late deed, and both before today', () => {
    const deed = open('2026-11-19');
    const report = open('2026-11-20', { state: 'RESOLVED', reportOn: '2026-11-20' });
    const now = open(today);
    expect(byUrgency([deed, report, now], today)).toEqual([report, deed, now]);
  });

  it('put last what has no day yet, however many there are of it', () => {
    const bare = open('2025-06-10', { state: 'NEEDS_PROMISE' });
    const [late, ahead] = [open('2026-11-19'), open('2026-12-01')];
    expect(byUrgency([bare, bare, late, ahead], today)).toEqual([late, ahead, bare, bare]);
  });

  it('keep the order of the days ahead', () => {
    const days = [open('2026-11-26'), open('2026-11-27')];
    expect(byUrgency(days, today)).toEqual(days);
  });
});
