import { issueSeen, viewerOf } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import { whereSeen } from '../people/index.ts';
import { owedLineJson, whatOfIssue } from './owed-line.sql.ts';

/** Nothing here asks what only a manager may see. */
const ME = { actor: '$1', offices: '$2', team: '$3', managed: '$3', today: '$4' };
const seen = whereSeen('p', ME);
const viewer = viewerOf('p', ME);

/** How many lines of a section a mail has; what is beyond is counted. */
export const MOST_LINES = 20;

/** My meetings and promises until seven days from now, what is late among them, and whatever is solved and not told. */
export const MORNING: Statement = {
  name: 'mail-morning',
  text: `
    with line as (
      select 'FOLLOW_UP' as subject_type, u.id as subject_id, 'MEET' as what, u.person_id, u.assignment_id, null::uuid as site_id,
        u.planned_on as due_on, u.channel, false as is_solved
      from follow_up u join person p on p.id = u.person_id and p.archived_at is null and ${seen}
      where u.owner_id = $1 and u.state = 'PLANNED' and u.planned_on <= $4::date + 7
      union all
      select 'ISSUE', i.id, ${whatOfIssue('i')}, i.person_id, i.assignment_id, i.site_id, i.next_on, null, i.state = 'RESOLVED'
      from open_issue i left join person p on p.id = i.person_id
      where i.owner_id = $1 and i.next_on is not null and i.state <> 'NEEDS_PROMISE' and (i.next_on <= $4::date + 7 or i.state = 'RESOLVED')
        and (i.person_id is null or (p.archived_at is null and ${seen} and ${issueSeen('i', viewer)}))
    ), placed as materialized (
      select l.*, case when l.due_on < $4::date then 'LATE' when l.due_on = $4::date then 'TODAY'
        when l.due_on <= $4::date + 7 then 'WEEK' else 'UNREPORTED' end as part
      from line l
    ), ranked as materialized (
      select l.*, row_number() over (partition by l.part order by l.due_on, l.what = 'MEET', l.what <> 'REPORT', l.subject_id) as place
      from placed l
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, details)
      select $1, 'composeMail', 'Reminder', $5, json_build_object('kind', 'MORNING', 'persons',
        (select json_agg(distinct person_id) from ranked where place <= ${MOST_LINES} and person_id is not null))
    )
    select json_build_object(
      'parts', (select json_object_agg(g.part, g.of_part) from (
        select r.part, json_build_object('count', count(*),
          'lines', json_agg(${owedLineJson('r', '$4')} order by r.place) filter (where r.place <= ${MOST_LINES})) as of_part
        from ranked r group by r.part) g),
      'meetings', (select count(*) from ranked where part = 'TODAY' and what = 'MEET'),
      'unreported', (select count(*) from ranked where is_solved)
    ) as answer`,
};
