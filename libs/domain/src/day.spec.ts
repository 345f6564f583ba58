import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, compareDays, daysBetween, dayIn, isDay, weekdayOf, type Day } from './day.ts';

describe('a calendar day', () => {
  it('is another one in Tokyo than in UTC late in the evening', () => {
    const at = new Date('2026-11-21T15:00:00Z');
    expect(dayIn('Asia/Tokyo', at)).toBe('2026-11-22');
    expect(dayIn('UTC', at)).toBe('2026-11-21');
  });

  it('follows the last of December with the first of January', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('counts 29 February in a leap year alone', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });

  it('is as far from another one as the other one is from it, backwards', () => {
    expect(daysBetween('2026-11-21', '2027-11-21')).toBe(365);
    expect(daysBetween('2027-11-21', '2026-11-21')).toBe(-365);
  });

  it('names its weekday, Sunday first', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('2026-11-21')).toBe(6);
  });

  it('compares as text', () => {
    expect('2026-09-30' < '2026-10-01').toBe(true);
  });
});

describe('a month later', () => {
  it('is the same date', () => {
    expect(addMonths('2026-11-21', 1)).toBe('2026-12-21');
  });

  it('is the last date of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
  });

  it('crosses the year in both directions', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-01-15', -2)).toBe('2026-11-15');
  });

  it('keeps 29 February for four years, and else is the 28th', () => {
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2028-02-29', 48)).toBe('2032-02-29');
  });
});

describe('what people can mean by a day', () => {
  it.each(['1900-01-01', '2026-11-21', '2028-02-29', '2199-12-31'])('is %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    '2026-11-21T00:00',
    '',
    null,
    20261121,
  ])('is not %p', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

it('puts days in order, the earlier first', () => {
  const days: Day[] = ['2027-01-01', '2026-12-31', '2026-02-28', '2026-12-31'];
  expect(days.sort(compareDays)).toEqual(['2026-02-28', '2026-12-31', '2026-12-31', '2027-01-01']);
});
