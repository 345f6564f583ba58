import { isId } from '../core/id.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { calendarMay, seenCalendar } from '../office-calendars/index.ts';

/**
 * Asks whether the actor chooses the words and the hour of this office: whoever may change its calendar, its head and its
 * administrators. One that they may not see is not found.
 */
export async function ensureMayWord(look: Look, officeId: string): Promise<void> {
  ensure(calendarMay.change(look.actor, await seenCalendar(look, ensureFound(officeId, isId))));
}
