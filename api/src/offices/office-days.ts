import { addMonths, dayIn, officeDays, type OfficeCalendar } from '#domain';
import type { Statement } from '../core/sql.ts';
import type { NobodysWork, Work } from '../core/work.ts';
import { calendarAsKept, todayOf } from './calendar-as-kept.ts';
import { holidayOf, HOLIDAYS_MARK } from './holidays.ts';
import { keepOfficeDays } from './keep-office-days.ts';

/** How far the days of an office reach from today. One month more is filled, so that most nights have nothing to do. */
const MONTHS_BACK = 12;
export const MONTHS_AHEAD = 24;

/** So many offices at a time that no statement runs long. */
const BATCH = 50;

/** Offices with the same calendar have the same days: most have the usual one. */
const ALIKE: Statement = {
  name: 'office-calendars-alike',
  text: `
    select json_build_object('weeklyOff', c.weekly_off, 'keepsHolidays', c.keeps_holidays, 'yearEndFrom', c.year_end_from,
      'yearEndUntil', c.year_end_until, 'closures', c.closures) as calendar, array_agg(c.id) as ids
    from (select c.*, (select coalesce(jsonb_agg(jsonb_build_object('fromOn', e.from_on, 'untilOn', e.until_on,
            'isOpen', e.is_open, 'name', e.name) order by e.from_on, e.id), '[]') from office_closure e where e.office_id = c.id) as closures
          from office_calendar c where c.id = any ($1::uuid[])) c
    group by c.weekly_off, c.keeps_holidays, c.year_end_from, c.year_end_until, c.closures`,
};
const FILL: Statement = {
  name: 'office-days-fill',
  text: `insert into office_day (office_id, day, is_business, holiday, promise_on, visit_on)
         select o.id, d.day, d."isBusiness", d.holiday, d."promiseOn", d."visitOn"
         from unnest($1::uuid[]) o(id)
         cross join json_to_recordset($2::json)
           as d(day date, "isBusiness" boolean, holiday text, "promiseOn" date, "visitOn" date)
         order by o.id, d.day
         on conflict do nothing`,
};
const LACKING: Statement = {
  name: 'office-days-lacking',
  text: `select o.id from office o
         where not exists (select from office_day d where d.office_id = o.id and d.day >= $1)
         order by o.id`,
};
const OTHER_HOLIDAYS: Statement = {
  name: 'office-days-other-holidays',
  text: `select c.id from office_calendar c where c.holidays is distinct from $1 order by c.id`,
};
const MARK: Statement = {
  name: 'office-days-mark',
  text: 'update office_calendar set holidays = $2, version = version + 1 where id = $1',
};

type Filling = Pick<Work | NobodysWork, 'sql' | 'now'>;

/** Writes the days of these offices, from a year ago to two years ahead. Days that are there stay as they are. */
export async function fillOfficeDays({ sql, now }: Filling, officeIds: readonly string[]): Promise<void> {
  const today = dayIn('UTC', now);
  const alike = await sql.rows<{ calendar: OfficeCalendar; ids: string[] }>(ALIKE, [officeIds]);
  for (const { calendar, ids } of alike) {
    const days = officeDays(addMonths(today, -MONTHS_BACK), addMonths(today, MONTHS_AHEAD + 1), holidayOf, calendar);
    await sql.rows(FILL, [ids, JSON.stringify(days)]);
  }
}

/** Fills the days of every office that no longer reach two years ahead. Several processes may do it at once. */
export async function extendOfficeDays(work: Filling): Promise<void> {
  const until = addMonths(dayIn('UTC', work.now), MONTHS_AHEAD);
  const ids = (await work.sql.rows<{ id: string }>(LACKING, [until])).map(({ id }) => id);
  for (let done = 0; done < ids.length; done += BATCH) await fillOfficeDays(work, ids.slice(done, done + BATCH));
}

/** Writes the days ahead anew where they were written by another list of holidays: a new law makes a new holiday. */
export async function renewHolidays(work: Pick<NobodysWork, 'sql' | 'now' | 'actor'>): Promise<void> {
  for (const { id } of await work.sql.rows<{ id: string }>(OTHER_HOLIDAYS, [HOLIDAYS_MARK])) {
    const calendar = await calendarAsKept(work, id);
    const today = todayOf(calendar, work.now);
    const days = officeDays(today, addMonths(today, MONTHS_AHEAD + 1), holidayOf, calendar);
    await keepOfficeDays(work, id, days, today);
    await work.sql.rows(MARK, [id, HOLIDAYS_MARK]);
  }
}
