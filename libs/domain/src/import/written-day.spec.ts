import { describe, expect, it } from '@jest/globals';
import { writtenDay } from './written-day.ts';

describe('a day as offices write it', () => {
  it.each([
    ...['2026/1/5', '2026-01-05', '2026.1.5', '20260105', '2026年1月5日', '2026年01月05日(月)', '2026/1/5（月）'],
    ...[
      'R8.1.5',
      'r08/01/05',
      'Ｒ８．１．５',
      'R080105',
      '令和8年1月5日',
      '令和８年１月５日',
      '㋿8年1月5日',
      '令和八年一月五日',
    ],
    ...[
      '２０２６／１／５',
      '2026/ 1/ 5',
      ' 2026－01－05 ',
      '2026/1/5 9:30',
      '2026年1月5日 9時30分',
      '2026-01-05T00:00:00.000Z',
    ],
    ...['20260105093000', '46027', '46027.5', '"2026/1/5"', "'2026/1/5", 'Jan 5, 2026', '5 Jan 2026', '05-Jan-2026'],
  ])('%s is 5 January 2026', (text) => {
    expect(writtenDay(text)).toEqual({ day: '2026-01-05' });
  });

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H01/01/08', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S52.4.3', '1977-04-03'],
    ['大正15年12月24日', '1926-12-24'],
    ['平成32年4月1日', '2020-04-01'],
    ['2024/2/29', '2024-02-29'],
    ['2038/1/20', '2038-01-20'],
    ['12/25/2026', '2026-12-25'],
    ['25/12/2026', '2026-12-25'],
    ['28583', '1978-04-03'],
  ])('%s is %s', (text, day) => {
    expect(writtenDay(text)).toEqual({ day });
  });

  it.each([
    '2026/02/30',
    '令和8年13月1日',
    '2023/2/29',
    '0000-00-00',
    '9999/12/31',
    '99999999',
    '令和0年1月1日',
    '1899/12/31',
  ])('%s is on no calendar', (text) => {
    expect(writtenDay(text)).toEqual({ fault: 'DAY_IMPOSSIBLE' });
  });

  it.each(['10/1', '10月1日', '26/1/5', '08.10.01', '260105', '1/5/2026', '05-01-2026'])(
    '%s could be several',
    (text) => {
      expect(writtenDay(text)).toEqual({ fault: 'DAY_AMBIGUOUS' });
    },
  );

  it('does not overlook another weekday', () => {
    expect(writtenDay('2026/1/5(火)')).toEqual({ fault: 'DAY_WEEKDAY_DIFFERS' });
  });

  it.each(['来週金曜', '未定', '2026', '2026年1月', '2026/1/5～', 'R8', '1e400', 'NaN', '-1', '2026/1/5abc'])(
    '%s is no day',
    (text) => {
      expect(writtenDay(text)).toEqual({ fault: 'DAY_UNREADABLE' });
    },
  );

  it.each(['', '  ', '　', '-', '－', 'ー'])('nothing is written in "%s"', (text) => {
    expect(writtenDay(text)).toBeNull();
  });
});
