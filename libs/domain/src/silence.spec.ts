import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from './day.ts';
import { isSilent, phaseOf, USUAL_LIMITS, usualInterval } from './silence.ts';

const today = '2026-11-24';
const ago = (...days: number[]): Day[] => days.map((it) => addDays(today, -it));
const person = (heldOns: Day[], over = {}) => ({
  heldOns,
  startedOn: addDays(today, -200),
  hasNextDate: false,
  ...over,
});

describe('the usual interval', () => {
  it('is the mean of the days between the newest talks', () => {
    expect(usualInterval(ago(10, 20, 31))).toBe(10);
  });

  it('is not known from two talks', () => {
    expect(usualInterval(ago(10, 20))).toBeNull();
  });
});

describe('it is about time to talk', () => {
  it.each([
    ['after 45 days where no rhythm is known', ago(46), true],
    ['not on the 45th day', ago(45), false],
    ['after twice the usual interval', ago(21, 31, 41), true],
    ['not before', ago(20, 30, 40), false],
    ['after 45 days also with somebody who is met seldom', ago(46, 106, 166), true],
    ['not within a fortnight of somebody who was met every day', ago(14, 15, 16), false],
    ['after a fortnight of somebody who was met every day', ago(15, 16, 17), true],
  ])('%s', (_, heldOns, expected) => {
    expect(isSilent(person(heldOns), today)).toBe(expected);
  });

  it('with somebody whom nobody met in the first month since it began sixteen days ago', () => {
    expect(isSilent(person([], { startedOn: addDays(today, -16) }), today)).toBe(false);
    expect(isSilent(person([], { startedOn: addDays(today, -17) }), today)).toBe(true);
  });

  it('not where the next date stands, be it past: that one is on the list itself', () => {
    expect(isSilent(person(ago(100), { hasNextDate: true }), today)).toBe(false);
  });

  it('by how long the work has lasted', () => {
    const since = (days: number, heldOns: Day[]) =>
      isSilent(person(heldOns, { startedOn: addDays(today, -days) }), today);
    expect([since(7, []), since(8, [])]).toEqual([false, false]);
    expect([since(60, ago(30)), since(60, ago(31))]).toEqual([false, true]);
    expect([since(91, ago(45)), since(91, ago(46))]).toEqual([false, true]);
  });

  it('as the office has set it', () => {
    const limits = { ...USUAL_LIMITS, FIRST_WEEK: 2, LATER: 60 };
    expect(isSilent(person([], { startedOn: addDays(today, -3) }), today, limits)).toBe(true);
    expect(isSilent(person(ago(60)), today, limits)).toBe(false);
  });

  it('counted from the first day with whoever came back after a long time', () => {
    expect(isSilent(person(ago(300), { startedOn: addDays(today, -5) }), today)).toBe(false);
  });
});

it('goes by the phase of the work', () => {
  const phases = [0, 7, 8, 30, 31, 90, 91, 2000].map((days) => phaseOf(addDays(today, -days), today));
  expect(phases).toEqual([
    ...['FIRST_WEEK', 'FIRST_WEEK', 'FIRST_MONTH', 'FIRST_MONTH'],
    ...['FIRST_QUARTER', 'FIRST_QUARTER', 'LATER', 'LATER'],
  ]);
});
