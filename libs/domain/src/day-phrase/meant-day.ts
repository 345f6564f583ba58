import type { Day } from '../day.ts';
import { findDayPhrases } from './day-phrase.ts';

/**
 * The day that words name where `on` was made of it: `11/28までに回答` names a Saturday, and promised is the Friday before.
 * Null where the words name the day itself, or none that became it. `from` is the day on which they were written.
 */
export function meantDay(words: string, on: Day, from: Day): Day | null {
  const named = findDayPhrases(words, { today: from, purpose: 'PROMISE' }).flatMap(({ reading }) =>
    reading.kind === 'DAY' && reading.on === on ? [reading.meantOn] : [],
  );
  return named.includes(on) ? null : (named[0] ?? null);
}
