import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import type { Look } from '../core/work.ts';
import type { ClosedDayDate, ClosedDayPage } from './closed-day.result.ts';
import { CLOSED_DAY_DATES } from './closed-day.sql.ts';

/** What I agreed on that lies on a closed day: a calendar that changes never moves it, whoever agreed on it does. */
export async function closedDayDates({ sql, actor, today }: Look, after?: string | null): Promise<ClosedDayPage> {
  const { id, seenOffices, teamOffices, roles } = actor;
  const place = placeOf(after, ['day', 'text', 'id']);
  const values = [id, seenOffices, today, teamOffices, roles[0]?.officeId ?? null, ...place];
  const rows = (await sql.answer<ClosedDayDate[]>(CLOSED_DAY_DATES, values)) ?? [];
  return pageOf(rows, PAGE_SIZE, (it) => [it.day, it.kind, it.id]);
}
