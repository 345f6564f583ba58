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

  it('put first what has no promise yet', () => {
    const bare = open(today, { state: 'NEEDS_PROMISE' });
    expect(byUrgency([open('2026-11-19'), bare], today)[0]).toBe(bare);
  });

  it('keep the order of the days ahead', () => {
    const days = [open('2026-11-26'), open('2026-11-27')];
    expect(byUrgency(days, today)).toEqual(days);
  });
});
