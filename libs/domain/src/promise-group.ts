import { addDays, weekdayOf, type Day } from './day.ts';
import type { IssueState, PromiseGroup } from './words.ts';

interface Owed {
  readonly state: IssueState;
  readonly nextOn?: Day | null;
}

/** Where a promise stands in the list; null once nothing is owed. What is on hold comes back by itself on its day. */
export function promiseGroupOf({ state, nextOn }: Owed, today: Day): PromiseGroup | null {
  if (!nextOn) return null;
  if (state === 'NEEDS_PROMISE') return 'NEEDS_PROMISE';
  if (nextOn < today) return 'LATE';
  if (nextOn === today) return 'TODAY';
  if (state === 'ON_HOLD') return 'HELD';
  if (nextOn <= endOfWeek(today)) return 'THIS_WEEK';
  return nextOn <= addDays(endOfWeek(today), 7) ? 'NEXT_WEEK' : 'LATER';
}

/** The Sunday of the week; a week begins on Monday, as 来週の金曜 is meant. */
export const endOfWeek = (day: Day): Day => addDays(day, (7 - weekdayOf(day)) % 7);
