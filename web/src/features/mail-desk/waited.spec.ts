import { expect, it } from '@jest/globals';
import { waited } from './waited.ts';

it.each([
  [8, { unit: 'second', n: 8 }],
  [60, { unit: 'minute', n: 1 }],
  [3_599, { unit: 'minute', n: 59 }],
  [26 * 3_600, { unit: 'day', n: 1 }],
  [23 * 3_600, { unit: 'hour', n: 23 }],
])('a mail that waits for %i seconds is told so in the largest whole unit', (seconds, told) => {
  expect(waited(seconds)).toEqual(told);
});
