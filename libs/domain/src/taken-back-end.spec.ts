import { describe, expect, it } from '@jest/globals';
import { leftSince, ownersAtEnd } from './taken-back-end.ts';

const owned = (role: 'COORDINATOR' | 'SALES', sinceOn: string, untilOn: string | null) =>
  ({ role, sinceOn, untilOn }) as Parameters<typeof ownersAtEnd>[0][number];

describe('who answers again for work whose end is taken back', () => {
  it('is whoever answered on its last day, in each role', () => {
    const [sales, last, first] = [
      owned('SALES', '2026-05-01', '2026-11-20'),
      owned('COORDINATOR', '2026-09-01', '2026-11-20'),
      owned('COORDINATOR', '2026-05-01', '2026-09-01'),
    ] as const;
    expect(ownersAtEnd([last, first, sales], '2026-11-20')).toEqual([last, sales]);
  });

  it('is the newer one where somebody took over on that very day', () => {
    const [newer, older] = [
      owned('COORDINATOR', '2026-11-20', '2026-11-20'),
      owned('COORDINATOR', '2026-05-01', '2026-11-20'),
    ];
    expect(ownersAtEnd([newer, older], '2026-11-20')).toEqual([newer]);
  });

  it('is also whoever took over before the end was written, on a day after it', () => {
    const late = owned('COORDINATOR', '2026-11-21', '2026-11-21');
    expect(ownersAtEnd([late], '2026-11-20')).toEqual([late]);
  });

  it('is nobody who was released before', () => {
    expect(ownersAtEnd([owned('SALES', '2026-05-01', '2026-09-01')], '2026-11-20')).toEqual([]);
  });
});

describe('somebody left since they began a work', () => {
  const work = { startedOn: '2026-05-01' } as const;
  const left = { fromOn: '2025-04-01', toOn: '2026-11-20' } as const;

  it('where their last day lies after that, and they are not back', () => {
    expect(leftSince([left], work)).toBe(true);
    expect(leftSince([left, { fromOn: '2026-11-21', toOn: null }], work)).toBe(false);
  });

  it('not where they left before it began, nor where nothing is known of their time with us', () => {
    expect(leftSince([{ fromOn: '2020-04-01', toOn: '2026-04-30' }], work)).toBe(false);
    expect(leftSince([], work)).toBe(false);
  });
});
