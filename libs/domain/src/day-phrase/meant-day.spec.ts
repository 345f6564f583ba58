import { describe, expect, it } from '@jest/globals';
import { meantDay } from './meant-day.ts';

describe('the day that the words of a note name', () => {
  it('is the Saturday where the business day before was promised', () => {
    expect(meantDay('席替えを相談し、11/28までに回答', '2026-11-27', '2026-11-20')).toBe('2026-11-28');
  });

  it('is none where the day itself is named, or a Saturday beside it', () => {
    expect(meantDay('11/27までに回答', '2026-11-27', '2026-11-20')).toBeNull();
    expect(meantDay('11/28までに回答、11/27に電話', '2026-11-27', '2026-11-20')).toBeNull();
  });

  it('is none where the words name another day, or no day', () => {
    expect(meantDay('12/5までに回答', '2026-11-27', '2026-11-20')).toBeNull();
    expect(meantDay('席替えを相談', '2026-11-27', '2026-11-20')).toBeNull();
  });

  it('is seen from the day on which they were written', () => {
    expect(meantDay('1/9までに回答', '2027-01-08', '2026-12-20')).toBe('2027-01-09');
  });
});
