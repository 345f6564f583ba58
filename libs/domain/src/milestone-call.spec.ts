import { describe, expect, it } from '@jest/globals';
import { filledScript, isGradeAtLeast, tryAgainAfter } from './milestone-call.ts';

const tried = { on: '2026-11-20', hour: 10, isBusiness: true, nextBusinessDay: '2026-11-24' } as const;

describe('somebody who was not there', () => {
  it('is tried again the same afternoon after a morning', () => {
    expect(tryAgainAfter(tried)).toEqual({ on: '2026-11-20', at: '15:00' });
  });

  it('is tried again on the morning of the next business day after an afternoon, over a weekend and a holiday', () => {
    expect(tryAgainAfter({ ...tried, hour: 15 })).toEqual({ on: '2026-11-24', at: '10:00' });
    expect(tryAgainAfter({ ...tried, hour: 12 })).toEqual({ on: '2026-11-24', at: '10:00' });
  });

  it('is not tried on a day on which the office is closed', () => {
    expect(tryAgainAfter({ ...tried, isBusiness: false })).toEqual({ on: '2026-11-24', at: '10:00' });
  });
});

describe('a call', () => {
  it('goes to the same grade or above, never below', () => {
    expect(isGradeAtLeast('SECTION', 'SECTION')).toBe(true);
    expect(isGradeAtLeast('OFFICE', 'DEPARTMENT')).toBe(true);
    expect(isGradeAtLeast('SECTION', 'DEPARTMENT')).toBe(false);
  });

  it('that nobody has goes to any manager, and never to somebody who is none', () => {
    expect(isGradeAtLeast('SECTION', null)).toBe(true);
    expect(isGradeAtLeast(null, null)).toBe(false);
  });
});

describe('a script', () => {
  it('names whom one speaks to and about', () => {
    const values = { supervisor: '大槻', staff: '森川', client: '青葉精機', n: 3 };
    expect(filledScript('{client}の{supervisor}様、{staff}が{n}回目の更新です。', values)).toBe(
      '青葉精機の大槻様、森川が3回目の更新です。',
    );
  });

  it('keeps what it does not know as it was written', () => {
    expect(filledScript('{who} {staff}', { supervisor: 'A', staff: 'B', client: 'C', n: 1 })).toBe('{who} B');
  });
});
