import { describe, expect, it } from '@jest/globals';
import { p95 } from './targets.ts';
import { readWebOptions } from './web-options.ts';

describe('what bench:web measures', () => {
  it('is everything where nothing is said', () => {
    expect(readWebOptions([])).toEqual({ only: ['sizes', 'paint', 'answer', 'scroll'], reportOnly: false });
  });

  it('is only the named parts', () => {
    expect(readWebOptions(['--only', 'paint', '--only', 'sizes', '--report-only'])).toEqual({
      only: ['paint', 'sizes'],
      reportOnly: true,
    });
  });

  it('is refused where there is no such part', () => {
    expect(() => readWebOptions(['--only', 'taste'])).toThrow('sizes, paint, answer, scroll');
  });
});

describe('the 95th percentile', () => {
  it('is what at most one in twenty exceeds', () => {
    expect(p95(Array.from({ length: 100 }, (_, at) => at + 1))).toBe(95);
    expect(p95([1, 2, 3, 900])).toBe(900);
    expect(p95([])).toBe(0);
  });
});
