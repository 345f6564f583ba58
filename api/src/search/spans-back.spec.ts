import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '#domain';
import { spansBack, type Span } from './spans-back.ts';

/** As `span_pieces` in SQL. */
const isIn = (day: Day, { piece, before }: Span) => (!piece || day.startsWith(piece)) && (!before || day < before);

describe('the spans back from a day', () => {
  it.each(['2026-11-21', '2026-01-01', '2026-03-31', '2024-02-29', '2026-06-09', '2026-06-10'] as Day[])(
    'hold every day until %s once, the newest first',
    (last) => {
      const spans = spansBack(last, null);
      let newest = 0;
      for (let ago = 0; ago < 4_000; ago += 1) {
        const day = addDays(last, -ago);
        const at = spans.flatMap((span, n) => (isIn(day, span) ? [n] : []));
        expect([day, at.length, at[0]! >= newest]).toEqual([day, 1, true]);
        newest = at[0]!;
      }
    },
  );

  it('end with the one that holds the first day asked for', () => {
    expect(spansBack('2026-11-21', '2026-11-20')).toHaveLength(1);
    expect(spansBack('2026-11-21', '2026-11-19').map(({ piece }) => piece)).toEqual(['2026-11-2', '2026-11-1']);
    expect(spansBack('2026-11-21', '2025-12-31').at(-1)).toEqual({ piece: '2025', before: '2026-06-01' });
    expect(spansBack('2026-11-21', '1999-01-01').at(-1)!.piece).toBeNull();
  });
});
