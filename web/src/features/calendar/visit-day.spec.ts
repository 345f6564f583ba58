import { describe, expect, it } from '@jest/globals';
import { faultOfVisitDay } from './visit-day.ts';

const today = '2026-11-21';

describe('the day to which a meeting is moved', () => {
  it('is named', () => expect(faultOfVisitDay(null, today)).toBe('dayMissing'));
  it('is not past', () => expect(faultOfVisitDay('2026-11-20', today)).toBe('dayPast'));
  it.each([today, '2026-11-22', '2026-11-23'] as const)('may be today, or any day ahead, a day off too: %s', (day) =>
    expect(faultOfVisitDay(day, today)).toBeUndefined(),
  );
});
