import { issueSeen, viewerOf } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import { whereSeen } from '../people/index.ts';

/** How far a calendar reaches, in days, and how much of it is told at most. */
const DAYS_BACK = 30;
const DAYS_AHEAD = 180;
const MOST = 2_000;

const ME = { actor: '$1', offices: '$2', today: '$3' };
const seen = `p.archived_at is null and ${whereSeen('p', ME)}`;
const viewer = viewerOf('p', { actor: '$1', team: '$4', managed: '$4' });
const within = (day: string) => `${day} between $3::date - ${DAYS_BACK} and $3::date + ${DAYS_AHEAD}`;

/** Of the work, where it is; no name of a person anywhere. */
const place = (assignment: string) => `(
  select concat_ws(' ', c.name, s.name) from assignment a join org_unit u on u.id = a.org_unit_id
  join site s on s.id = u.site_id join client c on c.id = s.client_id where a.id = ${assignment})`;

/** What is mine to do on a day: of a person the reading alone, to make the initials of. */
export const FEED: Statement = {
  name: 'calendar-feed',
  text: `
    with entry as (
      select 'VISIT' as kind, f.id, f.version, coalesce(f.done_on, f.planned_on) as day, p.reading, ${place('f.assignment_id')} as place
      from follow_up f join person p on p.id = f.person_id
      where f.owner_id = $1 and f.state in ('PLANNED', 'DONE') and ${within('coalesce(f.done_on, f.planned_on)')} and ${seen}
      union all
      select 'CALL', m.id, m.version, coalesce(m.done_on, m.due_on), p.reading, ${place('m.assignment_id')}
      from milestone_call m join person p on p.id = m.person_id
      where m.owner_id = $1 and m.state in ('PLANNED', 'DONE') and ${within('coalesce(m.done_on, m.due_on)')} and ${seen}
      union all
      select e.kind, i.id, i.version, e.day, p.reading, null
      from open_issue i left join person p on p.id = i.person_id
      cross join lateral (values ('DUE', case when i.state = 'OPEN' then i.due_on end),
        ('REPORT', case when i.state in ('OPEN', 'RESOLVED') then i.report_on end)) e (kind, day)
      where i.owner_id = $1 and i.state in ('OPEN', 'RESOLVED') and ${within('e.day')}
        and (i.person_id is null or (${seen} and ${issueSeen('i', viewer)}))
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'calendarFeed', 'User', json_build_object('entries', (select count(*) from entry))
    )
    select coalesce(json_agg(json_build_object('kind', e.kind, 'id', e.id, 'version', e.version, 'day', e.day,
      'reading', e.reading, 'place', e.place) order by e.day, e.id, e.kind), '[]') as answer
    from (select * from entry order by day, id, kind limit ${MOST}) e`,
};
