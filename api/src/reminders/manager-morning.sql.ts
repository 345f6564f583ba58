import { issueSeen, viewerOf } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import { isPersonWaiting } from '../handovers/index.ts';
import { MOST_LINES } from './morning.sql.ts';
import { owedLineJson, whatOfIssue } from './owed-line.sql.ts';

const ME = { actor: '$1', team: '$2', managed: '$3', today: '$4' };
const viewer = viewerOf('p', ME);
const managed = 'p.office_id = any ($3::uuid[]) and p.archived_at is null';

/** The day on which a call is to be made, where the last try put it off. */
const CALL_ON = `greatest(c.due_on, (c.next_try_at at time zone (select o.time_zone from office o where o.id = p.office_id))::date)`;

/**
 * What a manager looks after: calls that are mine or nobody's, what is late with others in the offices that I manage, terms that
 * end within 30 days and nobody decided on, handovers that nobody accepted. $5: the reminder.
 */
export const MANAGER_MORNING: Statement = {
  name: 'mail-manager-morning',
  text: `
    with call as (
      select c.*, ${CALL_ON} as on_day from milestone_call c join person p on p.id = c.person_id and ${managed}
      where c.state = 'PLANNED' and c.due_on <= $4::date and (c.owner_id = $1 or c.owner_id is null)
    ), line as (
      select case when c.owner_id is null then 'UNASSIGNED_CALLS' else 'CALLS' end as part, 'CALL' as subject_type, c.id as subject_id, 'CALL' as what,
        c.person_id, c.assignment_id, null::uuid as site_id, c.on_day as due_on, null as channel, null::uuid as owner_id, null::int as ordinal
      from call c where c.on_day <= $4::date
      union all
      select 'TEAM_LATE', 'ISSUE', i.id, ${whatOfIssue('i')}, i.person_id, i.assignment_id, i.site_id, i.next_on, null, i.owner_id, null
      from open_issue i join person p on p.id = i.person_id and ${managed}
      where i.next_on < $4::date and i.state <> 'NEEDS_PROMISE' and i.owner_id <> $1 and ${issueSeen('i', viewer)}
      union all
      select 'TEAM_LATE', 'FOLLOW_UP', u.id, 'MEET', u.person_id, u.assignment_id, null, u.planned_on, u.channel, u.owner_id, null
      from follow_up u join person p on p.id = u.person_id and ${managed}
      where greatest(u.planned_on, u.window_until_on) < $4::date and u.state = 'PLANNED' and u.owner_id <> $1
      union all
      select 'TERMS', 'TERM', t.id, 'DECIDE', a.person_id, a.id, null, t.to_on, null, null, t.ordinal
      from contract_term t join assignment a on a.id = t.assignment_id and a.ended_on is null
      join person p on p.id = a.person_id and ${managed}
      where t.outcome is null and t.to_on between $4::date and $4::date + 30
        and not exists (select from contract_term n where n.assignment_id = t.assignment_id and n.ordinal > t.ordinal)
      union all
      select 'HANDOVERS', 'HANDOVER', h.id, 'MEET', hp.person_id, null, null, hp.contact_by_on, null, h.to_id, null
      from handover_person hp join handover h on h.id = hp.handover_id and h.undone_at is null and h.to_id <> $1
      join person p on p.id = hp.person_id and ${managed}
      where ${isPersonWaiting('hp', 'h.to_id')}
    ), ranked as materialized (
      select l.*, row_number() over (partition by l.part order by l.due_on, l.what <> 'REPORT', l.subject_id) as place from line l
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, details)
      select $1, 'composeMail', 'Reminder', $5, json_build_object('kind', 'MANAGER_MORNING', 'persons',
        (select json_agg(distinct person_id) from ranked where place <= ${MOST_LINES} and person_id is not null))
    )
    select json_object_agg(g.part, g.of_part) as answer from (
      select r.part, json_build_object('count', count(*), 'lines', json_agg(json_build_object('ordinal', r.ordinal, 'line',
        ${owedLineJson('r', '$4', '(select ou.name from app_user ou where ou.id = r.owner_id)')}) order by r.place)
        filter (where r.place <= ${MOST_LINES})) as of_part
      from ranked r group by r.part) g`,
};
