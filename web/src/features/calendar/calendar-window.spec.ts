import { describe, expect, it } from '@jest/globals';
import { daysOf, placeOf, stepped } from './calendar-window.ts';

const today = '2026-11-21';

describe('the calendar', () => {
  it('opens with the month where there is room, and with the list on a phone', () => {
    expect(placeOf({}, today, true)).toEqual({ view: 'month', on: today, scope: 'MINE' });
    expect(placeOf({ view: 'month' }, today, false).view).toBe('agenda');
    expect(placeOf({ view: 'week', on: '2026-12-01', scope: 'OFFICE' }, today, false)).toEqual({
      view: 'week',
      on: '2026-12-01',
      scope: 'OFFICE',
    });
    expect(placeOf({ on: 'tomorrow', view: 'year' }, today, true)).toMatchObject({ view: 'month', on: today });
  });

  it.each([
    ['2026-11-21', '2026-11-01', '2026-12-05', 35],
    ['2026-02-10', '2026-02-01', '2026-02-28', 28],
    ['2026-08-31', '2026-07-26', '2026-09-05', 42],
  ] as const)('shows the month of %s in whole weeks', (on, first, last, count) => {
    const days = daysOf({ view: 'month', on });
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, count]);
  });

  it('shows a week from Sunday, and four weeks from the day as a list', () => {
    expect(daysOf({ view: 'week', on: today })).toHaveLength(7);
    expect(daysOf({ view: 'week', on: today })[0]).toBe('2026-11-15');
    expect(daysOf({ view: 'agenda', on: today }).at(-1)).toBe('2026-12-18');
  });

  it('turns its pages', () => {
    expect(stepped({ view: 'month', on: '2026-01-31' }, 1)).toBe('2026-02-01');
    expect(stepped({ view: 'week', on: today }, -1)).toBe('2026-11-14');
    expect(stepped({ view: 'agenda', on: today }, 1)).toBe('2026-12-19');
  });
});
