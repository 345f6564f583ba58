import { describe, expect, it } from '@jest/globals';
import { heldWeights } from './weights.ts';

const KIB = 1024;
const today = { route: '/today', js: 240 * KIB, files: 6, css: 20 * KIB, beyond: 0 };
const missed = (...others: { route: string; js: number; files: number; css: number; beyond: number }[]) =>
  heldWeights([today, ...others])
    .filter(({ isReached }) => !isReached)
    .map(({ what }) => what);

describe('the weight that a route may have', () => {
  it('is held by every route of the build', () => {
    const other = { route: '/people/', js: 300 * KIB, files: 20, css: 20 * KIB, beyond: 80 * KIB };
    expect(heldWeights([today, other])).toHaveLength(4);
    expect(missed(other)).toEqual([]);
  });

  it('is missed by one KiB too many', () => {
    expect(missed({ route: '/people/', js: 0, files: 1, css: 31 * KIB, beyond: 81 * KIB })).toEqual([
      'most CSS of a route',
      '/people/: JS beyond /today',
    ]);
    expect(heldWeights([{ ...today, js: 251 * KIB }])[1]?.isReached).toBe(false);
  });

  it('is missed where a day begins with more files than a browser takes at a time', () => {
    expect(heldWeights([{ ...today, files: 7 }])[0]?.isReached).toBe(false);
  });

  it('cannot be told without the first route', () => {
    expect(() => heldWeights([])).toThrow('/today');
  });
});
