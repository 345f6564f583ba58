import { addDays } from '#domain';
import { describe, expect, it } from '@jest/globals';
import { ageOf, dateOnly, fullDay, monthOf, shortDay } from './day-words.ts';

const today = '2026-11-21';

describe('a day in words', () => {
  it('carries its weekday', () => {
    expect(fullDay('2026-11-24', 'ja')).toBe('2026/11/24(火)');
    expect(fullDay('2026-11-24', 'en')).toBe('Tue\u00a024\u00a0Nov\u00a02026');
  });

  it('drops the year while it is this one', () => {
    expect(shortDay('2026-11-04', today, 'ja')).toBe('11/4(水)');
    expect(shortDay('2026-11-24', today, 'en')).toBe('Tue\u00a024\u00a0Nov');
    expect(shortDay('2027-01-04', today, 'ja')).toBe('2027/01/04(月)');
  });

  it('belongs to a month, which is said with its year or alone', () => {
    expect([monthOf(today, 'ja'), monthOf('2026-11', 'en')]).toEqual(['2026年11月', 'Nov\u00a02026']);
    expect([monthOf(today, 'ja', true), monthOf(today, 'en', true)]).toEqual(['11月', 'Nov']);
  });
});

describe('the age of a day', () => {
  it.each([
    [0, { unit: 'today' }],
    [-1, { unit: 'yesterday' }],
    [1, { unit: 'tomorrow' }],
    [-13, { unit: 'days', count: 13, isPast: true }],
    [-21, { unit: 'weeks', count: 3, isPast: true }],
    [-62, { unit: 'weeks', count: 8, isPast: true }],
    [-90, { unit: 'weeks', count: 12, isPast: true }],
    [-91, { unit: 'months', count: 3, isPast: true }],
    [-730, { unit: 'years', count: 2, isPast: true }],
    [-800, { unit: 'years', count: 2, isPast: true }],
    [40, { unit: 'days', count: 40, isPast: false }],
  ])('is told in the unit that people use: %i', (days, age) => {
    expect(ageOf(addDays(today, days), today)).toEqual(age);
  });

  it('never sounds younger further down a list that has the oldest first', () => {
    const inDays = { days: 1, weeks: 7, months: 30.44, years: 365.25 };
    const told = (ago: number) => {
      const age = ageOf(addDays(today, -ago), today);
      return 'count' in age ? age.count * inDays[age.unit] : ago;
    };
    for (let ago = 3; ago < 1500; ago += 1) expect(told(ago)).toBeGreaterThanOrEqual(told(ago - 1));
  });
});

it('says a birthday without its weekday', () => {
  expect([dateOnly('1979-08-14', 'ja'), dateOnly('1979-08-14', 'en')]).toEqual(['1979/08/14', '14\u00a0Aug\u00a01979']);
});
