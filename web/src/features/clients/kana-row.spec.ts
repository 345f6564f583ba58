import { describe, expect, it } from '@jest/globals';
import { kanaRow } from './kana-row.ts';

describe('the heading of a reading', () => {
  it.each([
    ['あおばせいき', 'あ'],
    ['がんばるしょうかい', 'か'],
    ['ぱーとなー', 'は'],
    ['ゔぃらしょうじ', 'あ'],
    ['ゃまだ', 'や'],
    ['わかば', 'わ'],
    ['enishi', 'E'],
    ['', '#'],
    [null, '#'],
  ])('of %s is %s', (reading, heading) => {
    expect(kanaRow(reading)).toBe(heading);
  });
});
