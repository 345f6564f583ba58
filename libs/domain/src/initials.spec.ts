import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './initials.ts';

describe('the initials', () => {
  it.each([
    ['もりかわ ゆい', 'M.Y.'],
    ['チバ　ジュン', 'C.J.'],
    ['ふじた まゆ', 'F.M.'],
    ['maria de la Cruz', 'M.D.L.'],
    ['ﾜﾀﾅﾍﾞ ｹﾝ', 'W.K.'],
  ])('of %s are %s', (reading, initials) => expect(initialsOf(reading)).toBe(initials));

  it.each(['', null, '森川 結衣', '123'])('of %s are not known', (reading) => expect(initialsOf(reading)).toBeNull());
});
