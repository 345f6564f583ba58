import { describe, expect, it } from '@jest/globals';
import { shownBy } from './number-format.ts';
import { numberText } from './number-text.ts';

const text = (value: string, code: string, is1904 = false) => numberText(value, shownBy(164, code), is1904);

describe('a number of a sheet', () => {
  it.each([
    ['yyyy/m/d', '46027', '2026-01-05'],
    ['[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', '46027', '2026-01-05'],
    ['ge.m.d', '46027', '2026-01-05'],
    ['m"月"d"日"', '46027', '2026-01-05'],
    ['mmm-yy', '46027', '2026-01-05'],
    ['m/d(aaa)', '46027', '2026-01-05'],
    ['yyyy/m/d h:mm', '46027.3958333333', '2026-01-05 9:30'],
    ['yyyy/m/d h:mm', '46027', '2026-01-05'],
    ['h:mm', '0.395833333333333', '9:30'],
    ['h"時"mm"分"', '46027.75', '18:00'],
    ['h:mm:ss AM/PM', '0.000011574', '0:00:01'],
    ['[h]:mm', '6.6666666666667', '160:00'],
    ['yyyy/m/d', '1', '1900-01-01'],
    ['yyyy/m/d', '59', '1900-02-28'],
    ['yyyy/m/d', '60', '1900-02-29'],
    ['yyyy/m/d', '61', '1900-03-01'],
    ['yyyy/m/d', '-5', '-5'],
    ['yyyy/m/d', '99999999', '99999999'],
    ['00000', '12', '00012'],
    ['"S"00000', '12', 'S00012'],
    ['000-0000-0000', '9018427393', '090-1842-7393'],
    ['000', '12345', '12345'],
    ['0', '12', '12'],
    ['0.00', '1.5', '1.5'],
    ['#,##0', '12000', '12000'],
    ['0.00E+00', '12', '12'],
    ['General', '46027', '46027'],
    ['[Red]#,##0;[Blue]-#,##0', '5', '5'],
    ['"day "0', '5', '5'],
    ['@', '5', '5'],
  ])('in the format %s: %s is %s', (code, value, shown) => {
    expect(text(value, code)).toBe(shown);
  });

  it.each([
    [14, '2026-01-05'],
    [22, '2026-01-05'],
    [31, '2026-01-05'],
    [57, '2026-01-05'],
    [0, '46027'],
    [2, '46027'],
    [49, '46027'],
  ])('in the format number %i is %s', (id, shown) => {
    expect(numberText('46027', shownBy(id, undefined), false)).toBe(shown);
  });

  it('is counted from 1904 where the file says so', () => {
    expect(text('44565', 'yyyy/m/d', true)).toBe('2026-01-05');
    expect(text('0.5', 'h:mm', true)).toBe('12:00');
  });
});
