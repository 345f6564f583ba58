import { dayIn, type Day, type OfficeCalendar } from '#domain';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';

/** The calendar of an office as it stands. */
export interface KeptCalendar extends OfficeCalendar {
  /** That of its office. */
  readonly id: string;
  readonly version: number;
  readonly officeName: string;
  readonly timeZone: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

const CALENDAR_JSON = `json_build_object(
  'id', c.id, 'version', c.version, 'officeName', o.name, 'timeZone', o.time_zone,
  'weeklyOff', c.weekly_off, 'keepsHolidays', c.keeps_holidays, 'yearEndFrom', c.year_end_from, 'yearEndUntil', c.year_end_until,
  'opensAt', c.opens_at, 'closesAt', c.closes_at,
  'closures', (select coalesce(json_agg(json_build_object('fromOn', e.from_on, 'untilOn', e.until_on, 'isOpen', e.is_open, 'name', e.name)
               order by e.from_on, e.id), '[]') from office_closure e where e.office_id = c.id))`;

const KEPT: Statement = {
  name: 'calendar-as-kept',
  text: `select ${CALENDAR_JSON} as answer from office_calendar c join office o on o.id = c.id where c.id = $1`,
};

/** Asked after the policy has said yes. Every office has one. */
export const calendarAsKept = async ({ sql }: Pick<Look, 'sql'>, officeId: string): Promise<KeptCalendar> =>
  (await sql.answer<KeptCalendar>(KEPT, [officeId]))!;

/** The office's own day, not that of whoever looks after it from elsewhere. */
export const todayOf = ({ timeZone }: KeptCalendar, now: Date): Day => dayIn(timeZone, now);
