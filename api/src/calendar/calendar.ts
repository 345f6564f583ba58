import { daysBetween, type CalendarScope, type Day } from '#domain';
import { Refused } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import type { Calendar } from './calendar.result.ts';
import { CALENDARS, everythingPlanned, MOST_SHOWN } from './calendar.sql.ts';

/** A month with the weeks around it fits; two months of days are the most. */
const MOST_DAYS = 62;

interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly scope: CalendarScope;
}

/** From one day to another, both included: what was held, meetings ahead, what is owed, terms that end. */
export async function calendarOf(look: Look, window: Window): Promise<Calendar> {
  const values = [...askedOf(look, window), look.actor.roles[0]?.officeId ?? null];
  const answer = await look.sql.answer<Omit<Calendar, 'isCut'>>(CALENDARS[window.scope], values);
  const { days, ...all } = ensureFound(answer);
  const isCut = Object.values(all).some((rows) => rows.length > MOST_SHOWN);
  const shown = <T>(rows: T[]) => rows.slice(0, MOST_SHOWN);
  return {
    days,
    visits: shown(all.visits),
    dues: shown(all.dues),
    renewals: shown(all.renewals),
    talks: shown(all.talks),
    isCut,
  };
}

/** How all of it is read for a file, whatever a calendar can show. */
export const calendarForFile = (look: Look, window: Window) => ({
  text: everythingPlanned(window.scope),
  values: askedOf(look, window),
});

function askedOf({ actor, today }: Look, { from, to }: Window): unknown[] {
  if (to < from) throw new Refused('RANGE_BACKWARDS', 'to');
  if (daysBetween(from, to) >= MOST_DAYS) throw new Refused('RANGE_TOO_LONG', 'to');
  return [actor.id, actor.seenOffices, today, actor.teamOffices, from, to];
}
