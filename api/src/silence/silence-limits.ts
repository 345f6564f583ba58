import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Statement } from '../core/sql.ts';
import type { Look, Work } from '../core/work.ts';
import { calendarMay, IS_CHANGEABLE, seenCalendar } from '../office-calendars/index.ts';
import { SilenceLimit } from './silence-limit.entity.ts';
import type { SilenceLimitsInput } from './silence.input.ts';
import type { SilenceLimits } from './silence.result.ts';

const MINE: Statement = {
  name: 'silence-limits',
  text: `select coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'officeName', l.name, 'firstWeek', l.first_week,
           'firstMonth', l.first_month, 'firstQuarter', l.first_quarter, 'later', l.later) order by l.name, l.id), '[]') as answer
         from (select l.*, o.name from silence_limit l join office o on o.id = l.id where o.id = any ($1::uuid[])
               and ${IS_CHANGEABLE('o.id', '$2')} order by o.name, o.id limit 1000) l`,
};

/** The limits of the offices where I may change them: those whose calendar I may change. */
export async function silenceLimits(look: Look): Promise<SilenceLimits[]> {
  await audit(look, { action: 'silenceLimits', subjectType: 'Office' });
  return (await look.sql.answer<SilenceLimits[]>(MINE, [look.actor.teamOffices, look.actor.id])) ?? [];
}

/** Changes after how many days somebody is missed. */
export async function saveSilenceLimits(work: Work, { id, version, ...limits }: SilenceLimitsInput): Promise<Saved> {
  ensure(calendarMay.change(work.actor, await seenCalendar(work, id)));
  const { firstWeek, firstMonth, firstQuarter, later } = limits;
  const saved = await change(work.db, SilenceLimit, { id, version }, { firstWeek, firstMonth, firstQuarter, later });
  await audit(work, { action: 'saveSilenceLimits', subjectType: 'Office', subjectId: id });
  return saved;
}
