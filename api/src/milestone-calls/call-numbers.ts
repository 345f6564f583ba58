import type { Day } from '#domain';
import { audit } from '../core/audit.ts';
import { hasRole } from '../core/actor.ts';
import { Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { userRef } from '../accounts/index.ts';
import type { CallNumbers } from './call-numbers.result.ts';

const FIGURE = `'due', count(*), 'made', count(*) filter (where state = 'DONE'),
  'inWindow', count(*) filter (where done_on between window_from_on and window_until_on)`;

/**
 * $1 offices managed, $2 from, $3 to, $4 today. A call counts in the period in which its window ended, or will end once it
 * is made: until then nobody is late.
 */
const NUMBERS: Statement = {
  name: 'call-numbers',
  text: `
    with counted as materialized (
      select c.*, p.office_id, coalesce(c.done_by_id, c.owner_id) as caller_id
      from person p join milestone_call c on c.person_id = p.id
      where p.office_id = any ($1::uuid[]) and p.archived_at is null and c.window_until_on between $2::date and $3::date
        and (c.state = 'DONE' or (c.window_until_on < $4::date and (c.state = 'PLANNED' or c.dropped_on is not null)))
    ), wishes as materialized (
      select i.resolved_on - i.raised_on as days from counted c join open_issue i on i.id = c.issue_id and i.retracted_at is null
    )
    select json_build_object('fromOn', $2::date, 'toOn', $3::date,
      'all', (select json_build_object(${FIGURE}) from counted),
      'offices', coalesce((
        select json_agg(it.figure order by it.name, it.id) from (
          select o.id, o.name, json_build_object('office', json_build_object('id', o.id, 'name', o.name), ${FIGURE}) as figure
          from counted c join office o on o.id = c.office_id group by o.id, o.name) it), '[]'),
      'managers', coalesce((
        select json_agg(it.figure order by it.name nulls last, it.id) from (
          select u.id, u.name, json_build_object('user', ${userRef('u.id')}, ${FIGURE}) as figure
          from counted c left join app_user u on u.id = c.caller_id group by u.id, u.name) it), '[]'),
      'wishes', (select json_build_object('raised', count(*), 'solved', count(days),
        'medianDays', percentile_cont(0.5) within group (order by days)) from wishes)
    ) as answer`,
};

/** How many calls were made within their window, by office and by manager. No ranking: by name. */
export async function callNumbers(look: Look, fromOn: Day, toOn: Day): Promise<CallNumbers> {
  const { actor, today, sql } = look;
  ensure(hasRole(actor, 'MANAGER'));
  if (toOn < fromOn) throw new Refused('PERIOD_BACKWARDS', 'toOn');
  await audit(look, { action: 'callNumbers', subjectType: 'MilestoneCall' });
  return ensureFound(await sql.answer<CallNumbers>(NUMBERS, [actor.managedOffices, fromOn, toOn, today]));
}
