import { describe, expect, it } from '@jest/globals';
import { addressOf, graphemeCount, tidy } from './text.ts';

describe('the length of a text', () => {
  it.each([
    ['', 0],
    ['元気でした?', 6],
    ['𠮷田さん', 4],
    ['か\u3099', 1],
    ['葛\u{E0100}城', 2],
    ['👨‍👩‍👧‍👦', 1],
    ['👍🏽🇯🇵', 2],
    ['一\n二', 3],
  ])('of %j is what a person counts', (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });
});

describe('the form in which text is kept', () => {
  it('has one kind of line end', () => {
    expect(tidy('一\r\n二\r三\n四')).toBe('一\n二\n三\n四');
  });

  it('is composed, so that が is one letter however it was typed', () => {
    expect(tidy('か\u3099')).toBe('が');
  });

  it('keeps full-width letters, rare characters and variants as they were written', () => {
    expect(tidy('Ａ①㈱𠮷葛\u{E0100}')).toBe('Ａ①㈱𠮷葛\u{E0100}');
  });

  it('has no NUL, which Postgres refuses, and no blanks around it', () => {
    expect(tidy(' 　犬\u0000と散歩 \n')).toBe('犬と散歩');
  });

  it('marks half of a character, which Postgres refuses too, and leaves whole ones alone', () => {
    expect(tidy('\uD842と𠮷')).toBe('\uFFFDと𠮷');
  });

  it('stays as it is when it is tidied again', () => {
    expect(tidy(tidy('\u0000 か\u3099\r'))).toBe('が');
  });
});

describe('how a person is addressed', () => {
  it.each([
    ['佐々木 美咲', '佐々木'],
    ['佐々木　美咲', '佐々木'],
    [' 佐々木 美咲', '佐々木'],
    ['マリア', 'マリア'],
  ])('is by the family name: %s', (name, address) => {
    expect(addressOf(name)).toBe(address);
  });
});
