import { describe, expect, it } from '@jest/globals';
import { recallFault, recallRate } from './first-recall.ts';

const today = '2026-11-21';

describe('the first name that comes to mind', () => {
  it('is a share with the bounds between which it lies', () => {
    const { value, low, high } = recallRate({ asked: 50, namedUs: 24 })!;
    expect([value, low, high].map((it) => it.toFixed(3))).toEqual(['0.480', '0.348', '0.615']);
  });

  it('is no share while fewer than ten were asked', () => {
    expect([9, 10].map((asked) => recallRate({ asked, namedUs: 5 })?.value ?? null)).toEqual([null, 0.5]);
  });

  it('keeps within nothing and all', () => {
    expect(recallRate({ asked: 10, namedUs: 0 })).toMatchObject({ value: 0, low: 0 });
    expect(recallRate({ asked: 10, namedUs: 10 })).toMatchObject({ value: 1, high: 1 });
    expect(recallRate({ asked: 10, namedUs: 0 })!.high).toBeGreaterThan(0.2);
  });

  it.each([
    [{ askedOn: '2026-11-22', asked: 10, namedUs: 3 }, 'ASKED_IN_THE_FUTURE', 'askedOn'],
    [{ askedOn: today, asked: 0, namedUs: 0 }, 'ASKED_OUT_OF_RANGE', 'asked'],
    [{ askedOn: today, asked: 2.5, namedUs: 0 }, 'ASKED_OUT_OF_RANGE', 'asked'],
    [{ askedOn: today, asked: 10_001, namedUs: 0 }, 'ASKED_OUT_OF_RANGE', 'asked'],
    [{ askedOn: today, asked: 10, namedUs: -1 }, 'NAMED_OUT_OF_RANGE', 'namedUs'],
    [{ askedOn: today, asked: 10, namedUs: 11 }, 'MORE_NAMED_THAN_ASKED', 'namedUs'],
  ] as const)('%j is %s', (figure, code, field) => {
    expect(recallFault(figure, today)).toEqual({ code, field });
  });

  it('may be nobody at all, or everybody', () => {
    for (const namedUs of [0, 10]) expect(recallFault({ askedOn: today, asked: 10, namedUs }, today)).toBeNull();
  });
});
