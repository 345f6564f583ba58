import { addMonths, addDays, type Day } from '#domain';
import { audit } from '../core/audit.ts';
import { isId } from '../core/id.ts';
import { ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { calendarAsKept, holidayOf, todayOf } from '../offices/index.ts';
import { calendarMay, IS_CHANGEABLE, seenCalendar } from './office-calendar.policy.ts';
import type { Holiday, OfficeCalendar } from './office-calendar.result.ts';

const CHANGEABLE: Statement = {
  name: 'calendars-changeable',
  text: `select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]') as answer
         from (select o.* from office o where o.id = any ($1::uuid[])
               and ${IS_CHANGEABLE('o.id', '$2')} order by o.name, o.id limit 1000) o`,
};

/** The calendar of an office with the holidays around it; of my first office, where none is named. */
export async function officeCalendarOf(look: Look, officeId?: string | null): Promise<OfficeCalendar> {
  const office = await seenCalendar(look, ensureFound(officeId ?? look.actor.roles[0]?.officeId, isId));
  const { timeZone, ...kept } = await calendarAsKept(look, office.id);
  const today = todayOf({ timeZone, ...kept }, look.now);
  const offices = await look.sql.answer<OfficeCalendar['offices']>(CHANGEABLE, [look.actor.teamOffices, look.actor.id]);
  await audit(look, { action: 'officeCalendar', subjectType: 'Office', subjectId: office.id });
  return {
    ...kept,
    weeklyOff: [...kept.weeklyOff],
    closures: [...kept.closures],
    today,
    holidays: holidaysFrom(`${today.slice(0, 4)}-01-01` as Day, addMonths(today, 25)),
    offices: offices ?? [],
    viewerMay: calendarMay.change(look.actor, office) ? ['change'] : [],
  };
}

function holidaysFrom(from: Day, to: Day): Holiday[] {
  const found: Holiday[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const name = holidayOf(day);
    if (name) found.push({ day, name });
  }
  return found;
}
