import { describe, expect, it } from '@jest/globals';
import { zoneName } from './zone-name.ts';

describe('a time zone', () => {
  it('is called by its name in the language of whoever reads', () => {
    expect(zoneName('Europe/Paris', 'en')).toBe('Central European Time');
    expect(zoneName('Europe/Paris', 'ja')).toBe('中央ヨーロッパ時間');
  });
});
