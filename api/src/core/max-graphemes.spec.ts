import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import { MaxGraphemes } from './max-graphemes.ts';

class Line {
  @MaxGraphemes(3)
  text: unknown;
}

const faultOf = (text: unknown) =>
  Object.values(validateSync(Object.assign(new Line(), { text }))[0]?.constraints ?? {})[0] ?? null;

describe('the length of a text', () => {
  it.each(['', '縁結び', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 'か\u3099か\u3099か\u3099'])(
    'is counted as a person counts: %p has at most three',
    (text) => {
      expect(faultOf(text)).toBeNull();
    },
  );

  it.each(['縁結び。', '👨‍👩‍👧'.repeat(4), 'a'.repeat(100_000), `a${'\u0301'.repeat(100_000)}`, 3, null])(
    'is refused as TOO_LONG beyond that, and for what is no text',
    (text) => {
      expect(faultOf(text)).toBe('TOO_LONG');
    },
  );
});
