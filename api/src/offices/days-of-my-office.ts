import { daysBetween, type Day, type OfficeDay } from '#domain';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';

/** More than two years at once is no screen. */
const MOST_DAYS = 800;

const DAYS: Statement = {
  name: 'office-days',
  text: `select coalesce(json_agg(json_build_object(
           'day', d.day, 'isBusiness', d.is_business, 'holiday', d.holiday,
           'promiseOn', d.promise_on, 'visitOn', d.visit_on
         ) order by d.day), '[]') as answer
         from office_day d where d.office_id = $1 and d.day between $2 and $3`,
};

/** The days of one's first office, both ends included. Who has no office has none. */
export async function daysOfMyOffice(look: Look, from: Day, to: Day): Promise<OfficeDay[]> {
  if (daysBetween(from, to) >= MOST_DAYS) throw new Refused('RANGE_TOO_LONG', 'to');
  const officeId = look.actor.roles[0]?.officeId ?? null;
  await audit(look, { action: 'officeDays', subjectType: 'Office', subjectId: officeId });
  return (await look.sql.answer<OfficeDay[]>(DAYS, [officeId, from, to])) ?? [];
}
