import { daysBetween, type Day } from '#domain';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import type { Look } from '../core/work.ts';
import { whereSeen } from '../people/index.ts';
import { stillAsks } from './follow-up-line.sql.ts';
import type { DayLoad } from './day-load.result.ts';

/** A year and a month: no calendar shows more. */
const MOST_DAYS = 400;

const VISITS_BY_DAY = {
  name: 'my-visits-by-day',
  text: `
    select coalesce(json_agg(json_build_object('day', d.planned_on, 'visits', d.visits) order by d.planned_on), '[]') as answer
    from (
      select u.planned_on, count(*) as visits
      from follow_up u join person p on p.id = u.person_id and p.archived_at is null
      where u.owner_id = $1 and u.state = 'PLANNED' and u.planned_on between $4 and $5 and ${stillAsks('u')}
        and ${whereSeen('p', { actor: '$1', offices: '$2', today: '$3' })}
      group by u.planned_on) d`,
};

/** On which days I meet somebody, and how many, both ends included: so that no day is filled twice over by mistake. */
export async function myVisitsByDay(look: Look, from: Day, to: Day): Promise<DayLoad[]> {
  const { sql, actor, today } = look;
  if (daysBetween(from, to) >= MOST_DAYS) throw new Refused('RANGE_TOO_LONG', 'to');
  await audit(look, { action: 'myVisitsByDay', subjectType: 'FollowUp' });
  const asked = [actor.id, actor.seenOffices, today, from, to];
  return (await sql.answer<DayLoad[]>(VISITS_BY_DAY, asked)) ?? [];
}
