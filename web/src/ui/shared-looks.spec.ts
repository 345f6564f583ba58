import { describe, expect, it } from '@jest/globals';
import { sharedLooks } from './shared-looks.ts';

function counting() {
  const count = { made: 0, asked: 0 };
  const tv = sharedLooks((config: { extend?: object; base?: unknown }) => {
    count.made += 1;
    return (state?: object) => {
      count.asked += 1;
      return `${String(config.base)} ${JSON.stringify(state)}`;
    };
  });
  return { count, tv };
}

describe('the looks of components', () => {
  const theme = {};

  it('are worked out once for all that look alike', () => {
    const { count, tv } = counting();
    const looks = [1, 2, 3].map(() => tv({ extend: theme, base: 'p-1' })({ size: 'lg', class: ['a', undefined] }));
    expect(new Set(looks).size).toBe(1);
    expect(count).toEqual({ made: 1, asked: 1 });
  });

  it('differ by theme, by what is laid over it and by state', () => {
    const { tv } = counting();
    expect(tv({ extend: theme, base: 'p-1' })({ size: 'lg' })).not.toBe(
      tv({ extend: theme, base: 'p-2' })({ size: 'lg' }),
    );
    expect(tv({ extend: theme, base: 'p-1' })({ size: 'lg' })).not.toBe(
      tv({ extend: theme, base: 'p-1' })({ size: 'md' }),
    );
    expect(tv({ extend: theme })).not.toBe(tv({ extend: {} }));
  });

  it('are made anew where a function decides them', () => {
    const { count, tv } = counting();
    const look = tv({ extend: theme });
    look({ class: () => 'a' });
    look({ class: () => 'b' });
    expect(count.asked).toBe(2);
    tv({ extend: theme, base: () => 'c' });
    expect(tv({ extend: theme, base: () => 'd' })({})).toContain("'d'");
  });

  it('keep an absent state and an empty one apart from none', () => {
    const { tv } = counting();
    expect(tv({ extend: theme, base: 'x' })()).toBe('x undefined');
    expect(tv({ extend: theme, base: 'x' })({ active: false })).toBe('x {"active":false}');
  });
});
