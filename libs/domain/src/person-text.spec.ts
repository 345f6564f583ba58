import { describe, expect, it } from '@jest/globals';
import { emailText, isEmail, isPhone, nameText, phoneText, readingText, staffNoText } from './person-text.ts';

describe('a name', () => {
  it('keeps its characters and has one blank between its parts', () => {
    expect(nameText('  髙橋　 美咲\n')).toBe('髙橋 美咲');
  });
});

describe('a reading', () => {
  it.each([
    ['もりかわ ゆい', 'もりかわ ゆい'],
    ['モリカワ　ユイ', 'もりかわ ゆい'],
    ['ﾓﾘｶﾜ ﾕｲ', 'もりかわ ゆい'],
    ['ｶﾞｯｺｳ', 'がっこう'],
    ['オーノ ヴィ', 'おーの ゔぃ'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(readingText(typed)).toBe(kept);
  });
});

describe('a staff number', () => {
  it('is plain capitals without blanks', () => {
    expect(staffNoText(' ｓ－１２ 34a ')).toBe('S-1234A');
  });
});

describe('a telephone number', () => {
  it.each([
    ['０９０ー１２３４ー５６７８', '090-1234-5678'],
    ['０９０－１２３４－５６７８', '090-1234-5678'],
    ['090−1234‐5678', '090-1234-5678'],
    ['090ｰ1234—5678', '090-1234-5678'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(phoneText(typed)).toBe(kept);
    expect(isPhone(kept)).toBe(true);
  });

  it.each(['090-1234-5678', '0312345678', '03(1234)5678', '+81 90-1234-5678'])('may be %s', (number) => {
    expect(isPhone(number)).toBe(true);
  });

  it.each(['', '-', '1234-5678', '090-1234-56789', '090-1234-567x', '+1', '81+9012345678'])('is not %p', (text) => {
    expect(isPhone(text)).toBe(false);
  });
});

describe('an e-mail address', () => {
  it('is kept in half width', () => {
    expect(emailText('　ｙｕｉ＠enishi.example ')).toBe('yui@enishi.example');
  });

  it.each(['yui@enishi.example', 'yui.m+a@mail.enishi.example'])('may be %s', (address) => {
    expect(isEmail(address)).toBe(true);
  });

  it.each([
    '',
    'yui',
    '@enishi.example',
    'yui@',
    'yui@enishi',
    'yui@.example',
    'yui@enishi.',
    'a@b@c.example',
    'a b@c.example',
  ])('is not %p', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it('is judged at once, however long the text', () => {
    expect(isEmail(`a@${'.a'.repeat(100_000)}`)).toBe(false);
  });
});
