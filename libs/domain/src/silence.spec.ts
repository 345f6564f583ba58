import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from './day.ts';
import { isSilent, usualInterval } from './silence.ts';

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

  it('with somebody whom nobody met since the work began a fortnight ago', () => {
    expect(isSilent(person([], { startedOn: addDays(today, -14) }), today)).toBe(false);
    expect(isSilent(person([], { startedOn: addDays(today, -15) }), today)).toBe(true);
  });

  it('not where the next date stands, be it past: that one is on the list itself', () => {
    expect(isSilent(person(ago(100), { hasNextDate: true }), today)).toBe(false);
  });
});
