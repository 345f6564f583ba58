import { addMonths, dayIn, officeDays } from '#domain';
import type { Statement } from '../core/sql.ts';
import type { NobodysWork, Work } from '../core/work.ts';
import { holidayOf } from './holidays.ts';

/** How far the days of an office reach from today. One month more is filled, so that most nights have nothing to do. */
const MONTHS_BACK = 12;
const MONTHS_AHEAD = 24;

/** So many offices at a time that no statement runs long. */
const BATCH = 50;

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

type Filling = Pick<Work | NobodysWork, 'sql' | 'now'>;

/** Writes the days of these offices, from a year ago to two years ahead. Days that are there stay as they are. */
export async function fillOfficeDays({ sql, now }: Filling, officeIds: readonly string[]): Promise<void> {
  const today = dayIn('UTC', now);
  const days = officeDays(addMonths(today, -MONTHS_BACK), addMonths(today, MONTHS_AHEAD + 1), holidayOf);
  await sql.rows(FILL, [officeIds, JSON.stringify(days)]);
}

/** Fills the days of every office that no longer reach two years ahead. Several processes may do it at once. */
export async function extendOfficeDays(work: Filling): Promise<void> {
  const until = addMonths(dayIn('UTC', work.now), MONTHS_AHEAD);
  const ids = (await work.sql.rows<{ id: string }>(LACKING, [until])).map(({ id }) => id);
  for (let done = 0; done < ids.length; done += BATCH) await fillOfficeDays(work, ids.slice(done, done + BATCH));
}
