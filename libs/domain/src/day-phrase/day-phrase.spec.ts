import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '../day.ts';
import { dayPhraseOf, findDayPhrases, readDayPhrase } from './day-phrase.ts';
import type { DayContext } from './day-reading.ts';
import { calendar, shown } from './testing.ts';

const context = (today: Day, purpose: DayContext['purpose'] = 'PROMISE'): DayContext => ({ today, purpose, calendar });
const read = (phrase: string, today: Day, purpose?: DayContext['purpose']) =>
  shown(readDayPhrase(phrase, context(today, purpose)), today);

describe('the day of a visit', () => {
  it.each([
    ['明日', '2026-11-22', '11/24火<11/23'],
    ['12/5', '2026-11-27', '12/7月<12/5'],
    ['+1m', '2026-11-30', '2027/1/4月<12/30'],
    ['週末', '2026-11-30', '12/7月<12/5'],
    ['月末', '2026-12-15', '12/28月<12/31'],
    ['更新前', '2026-11-27', 'no contract end'],
  ] as const)('%s, said on %s, is %s', (phrase, today, expected) => {
    expect(read(phrase, today, 'VISIT')).toBe(expected);
  });

  it('stays before the end of the contract that it is about', () => {
    const visit = { ...context('2026-11-27', 'VISIT'), contractEndOn: '2027-01-31' } as const;
    expect(shown(readDayPhrase('更新前', visit), '2026-11-27')).toBe('2027/1/8金<2027/1/10');
  });
});

describe('the day of a talk', () => {
  it.each([
    ['12/5', '2026-11-30', '? 2025/12/5金'],
    ['12/5', '2026-12-07', '12/5土'],
    ['12/5', '2026-10-01', '2025/12/5金'],
    ['昨日', '2026-11-22', '11/21土'],
    ['おととい', '2026-11-30', '11/28土'],
    ['金曜', '2026-11-30', '11/27金'],
    ['金曜', '2026-11-27', '? 11/27金 11/20金'],
    ['先週の水曜', '2026-11-27', '11/18水'],
    ['先週の水曜', '2026-11-22', '? 11/11水 11/18水'],
    ['3日前', '2026-11-30', '11/27金'],
    ['25日', '2026-11-22', '10/25日'],
    ['月末', '2026-11-22', '10/31土'],
    ['明日', '2026-11-22', 'future'],
  ] as const)('%s, said on %s, is %s', (phrase, today, expected) => {
    expect(read(phrase, today, 'CONVERSATION')).toBe(expected);
  });
});

describe('a day written with its weekday', () => {
  it('stands as written, closed or not', () => {
    expect(read('12/5（土）', '2026-11-27')).toBe('12/5土');
    expect(read('12月5日土曜日', '2026-11-27')).toBe('12/5土');
    expect(read('12/4(Fri)', '2026-11-27')).toBe('12/4金');
  });

  it('is asked where the weekday is another', () => {
    expect(read('12/4(木)', '2026-11-27')).toBe('? 12/3木 12/4金');
  });
});

describe('a phrase', () => {
  it('may be said roughly', () => {
    expect(read('来週金曜頃', '2026-11-27')).toBe('12/4金~');
    expect(read('１２／１０ごろまでに', '2026-11-27')).toBe('12/10木~');
  });

  it('may be written in half-width kana and full-width signs', () => {
    expect(read('２ｶ月後', '2026-11-27')).toBe('2027/1/27水');
    expect(read('＋３営業日', '2026-11-27')).toBe('12/2水');
    expect(read('　明日　', '2026-11-30')).toBe('12/1火');
  });

  it.each(['金額', '日本', '毎週金曜', 'お金', '月火', '10日間', '来週あたりにでも', '', ' ', '0', '電話'])(
    '%s is no day',
    (phrase) => expect(read(phrase, '2026-11-27')).toBe('none'),
  );

  it.each(['2/30', 'R8.13.1', '令和元年4月30日', '来月31日', '0日', '999年後', '13月'])(
    '%s is no possible day',
    (phrase) => expect(read(phrase, '2027-01-05')).toBe('no such day'),
  );

  it('is found where it stands, as long as it can be', () => {
    const text = '相談は再来週の火曜日までに、報告は１２/１０頃。';
    const found = findDayPhrases(text, context('2026-11-27'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['再来週の火曜日までに', '１２/１０頃']);
    expect(found.map(({ reading }) => shown(reading, '2026-11-27'))).toEqual(['12/8火', '12/10木~']);
  });
});

describe('a day in writing', () => {
  it('reads back as exactly that day, closed or not, for two years', () => {
    for (const purpose of ['PROMISE', 'VISIT'] as const)
      for (let ahead = 0; ahead < 730; ahead += 1) {
        const day = addDays('2026-11-27', ahead);
        const phrase = dayPhraseOf(day, context('2026-11-27', purpose), ahead % 2 ? 'en' : 'ja');
        expect(readDayPhrase(phrase, context('2026-11-27', purpose))).toMatchObject({ kind: 'DAY', on: day });
      }
  });

  it('is short where the year goes without saying', () => {
    expect(dayPhraseOf('2026-12-04', context('2026-11-27'))).toBe('12/4(金)');
    expect(dayPhraseOf('2028-12-04', context('2026-11-27'))).toBe('2028/12/4(月)');
  });
});
