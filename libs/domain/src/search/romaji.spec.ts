import { describe, expect, it } from '@jest/globals';
import { hiraganaOf } from './romaji.ts';

describe('a name in roman letters', () => {
  it.each([
    ['sato', 'さと'],
    ['Takahashi', 'たかはし'],
    ['shinichi', 'しにち'],
    ["shin'ichi", 'しにち'],
    ['honda', 'ほんだ'],
    ['kenta', 'けんた'],
    ['ryota', 'りょた'],
    ['hattori', 'はっとり'],
    ['itchi', 'いっち'],
    ['fujiwara', 'ふじわら'],
    ['namba', 'なんば'],
    ['kan', 'かん'],
    ['takah', 'たか'],
  ])('%s is %s', (roman, kana) => expect(hiraganaOf(roman)).toBe(kana));

  it.each(['x', 'A-12', '佐藤', '', 'qq'])('%s is none', (text) => expect(hiraganaOf(text)).toBeNull());
});
