import { describe, expect, it } from '@jest/globals';
import { isAtDesk, readWorkDays, readWorkHours } from './at-desk.ts';

/** A Friday at noon. */
const noon = { day: '2026-11-20', minutes: 12 * 60, isHoliday: false } as const;
const at = (hour: number, minute = 0) => ({ ...noon, minutes: hour * 60 + minute });
const office = { workDays: '月〜金', workHours: '9:00〜17:30' };

describe('our person', () => {
  it('is at the desk within the hours of a working day', () => {
    expect(isAtDesk(office, noon)).toBe('YES');
    expect(isAtDesk(office, at(9))).toBe('YES');
  });

  it('is not before, nor from the minute on at which the day ends', () => {
    expect(isAtDesk(office, at(8, 59))).toBe('NO');
    expect(isAtDesk(office, at(17, 30))).toBe('NO');
  });

  it('is not on a day without work, whatever is known of the hours', () => {
    expect(isAtDesk({ workDays: '月・水', workHours: null }, noon)).toBe('NO');
    expect(isAtDesk(office, { ...noon, day: '2026-11-21' })).toBe('NO');
  });

  it('is nobody knows where on a holiday, for the client may be open', () => {
    expect(isAtDesk(office, { ...noon, isHoliday: true })).toBe('UNKNOWN');
  });

  it('is nobody knows where while the days, the hours or both are not told', () => {
    expect(isAtDesk({ workDays: null, workHours: null }, noon)).toBe('UNKNOWN');
    expect(isAtDesk({ workDays: 'シフト制', workHours: '9:00〜18:00' }, noon)).toBe('UNKNOWN');
    expect(isAtDesk({ workDays: '平日', workHours: '早番 7:00〜16:00 / 遅番 11:00〜20:00' }, noon)).toBe('UNKNOWN');
  });

  it('is still at work after midnight where the night began the evening before', () => {
    const night = { workDays: '木', workHours: '22:00〜翌7:00' };
    expect(isAtDesk(night, at(2))).toBe('YES');
    expect(isAtDesk(night, at(23))).toBe('NO');
  });
});

describe('the days of work', () => {
  it.each([
    ['月〜金', [1, 2, 3, 4, 5]],
    ['月曜日から金曜日', [1, 2, 3, 4, 5]],
    ['月～金(祝日除く)', [1, 2, 3, 4, 5]],
    ['平日', [1, 2, 3, 4, 5]],
    ['土日休み', [1, 2, 3, 4, 5]],
    ['土日祝を除く', [1, 2, 3, 4, 5]],
    ['月・水・金', [1, 3, 5]],
    ['火水土', [2, 3, 6]],
    ['金〜月', [5, 6, 0, 1]],
    ['毎日', [0, 1, 2, 3, 4, 5, 6]],
    ['Mon-Fri', [1, 2, 3, 4, 5]],
  ])('%s are understood', (text, days) => {
    expect([...(readWorkDays(text) ?? [])].sort()).toEqual([...days].sort());
  });

  it.each(['シフト制', '週3日', '月〜金のうち4日', '', '第2土曜は休み'])('%s are not guessed', (text) => {
    expect(readWorkDays(text)).toBeNull();
  });
});

describe('the hours of work', () => {
  it.each([
    ['9:00〜18:00', [[540, 1080]]],
    ['９時～１７時３０分', [[540, 1050]]],
    ['8時半-17時', [[510, 1020]]],
    ['9:00〜18:00(休憩60分)', [[540, 1080]]],
    ['9:00〜18:00 休憩60分', [[540, 1080]]],
    [
      '9:00〜12:00、13:00〜17:00',
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    ['22:00〜7:00', [[1320, 1860]]],
  ])('%s are understood', (text, spans) => {
    expect(readWorkHours(text)?.map(({ from, to }) => [from, to])).toEqual(spans);
  });

  it.each(['シフトによる', '9:00', '9〜18', '10:00〜19:00 または 9:00〜18:00', '33:00〜40:00'])(
    '%s are not guessed',
    (text) => {
      expect(readWorkHours(text)).toBeNull();
    },
  );
});
