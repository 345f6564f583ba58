import { describe, expect, it } from '@jest/globals';
import { companyKey } from './company-key.ts';
import { writtenPhone } from './written-phone.ts';
import { writtenReading } from './written-reading.ts';

describe('a telephone number in a file', () => {
  it.each([
    ['０８０－4517－1614', '080-4517-1614'],
    ['080‐4517―1614', '080-4517-1614'],
    ['080ー4517ｰ1614', '080-4517-1614'],
    ['09018427393', '09018427393'],
    ['+81 90-1842-7393', '090-1842-7393'],
    ['+81(0)90-1842-7393', '090-1842-7393'],
    ['＋８１９０１８４２７３９３', '09018427393'],
    ['+1 212 555 0100', '+1 212 555 0100'],
    ['06(6003)3028', '06(6003)3028'],
    ['TEL:06-6003-3028', '06-6003-3028'],
    ['9018427393', '09018427393'],
    ['660033028', '0660033028'],
  ])('%s is %s', (text, phone) => {
    expect(writtenPhone(text)).toEqual({ phone });
  });

  it.each(['なし', '12-34', '090-1234', '080-4517-1614-99', 'abc', '9.01842E+09'])('%s is none', (text) => {
    expect(writtenPhone(text)).toEqual({ fault: 'PHONE_UNREADABLE' });
  });

  it.each(['080-4517-1614 / 06-6003-3028', '080-4517-1614、06-6003-3028', '080-4517-1614\n06-6003-3028'])(
    '%j is not chosen from',
    (text) => {
      expect(writtenPhone(text)).toEqual({ fault: 'PHONE_SEVERAL' });
    },
  );

  it('is missing in an empty cell', () => {
    expect(writtenPhone(' 　')).toBeNull();
  });
});

describe('a reading in a file', () => {
  it.each([
    ['ﾖｼﾀﾞ ｼｮｳﾀ', 'よしだ しょうた'],
    ['ヨシダ　ショウタ', 'よしだ しょうた'],
    ['ｵｵﾉ ﾊﾟﾄﾘｼｱ', 'おおの ぱとりしあ'],
    ['ガ゛カ゛', 'が゙が'],
    ['サ-ビス', 'さーびす'],
    ['ﾏﾈｰｼﾞｬｰ', 'まねーじゃー'],
  ])('%s is %s', (text, reading) => {
    expect(writtenReading(text)).toBe(reading);
  });
});

describe('the name of a company', () => {
  it.each([
    ['㈱あおぞら電機', '株式会社あおぞら電機'],
    ['(株)あおぞら電機', '株式会社あおぞら電機'],
    ['（株） あおぞら電機', '株式会社　あおぞら電機'],
    ['㍿あおぞら電機', '株式会社あおぞら電機'],
    ['㈲みどり', '有限会社みどり'],
    ['株式会社ﾊﾔﾃ', '株式会社はやて'],
    ['ＡＢＣ商事㈱', 'abc商事株式会社'],
    ['髙橋工業㈱', '高橋工業株式会社'],
  ])('%s is that of %s', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });

  it('differs where its form comes first and not last', () => {
    expect(companyKey('株式会社あおぞら')).not.toBe(companyKey('あおぞら株式会社'));
  });
});
