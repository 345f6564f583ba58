import { issueSeen, viewerOf } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import { whereSeen } from '../people/index.ts';
import { owedLineJson, whatOfIssue } from './owed-line.sql.ts';

/** Nothing here asks what only a manager may see. */
const ME = { actor: '$1', offices: '$2', team: '$3', managed: '$3', today: '$4' };
const seen = whereSeen('p', ME);
const viewer = viewerOf('p', ME);

/** An issue of a site belongs to the office of whoever owes it. */
const OFFICE_OF_SITE = `(select so.office_id from office_role so where so.user_id = i.owner_id order by so.created_at, so.id limit 1)`;

/**
 * What the steps of one planning are about that tell the same person the same on the same morning: they share a mail. Only
 * what is still owed, and that the reader sees. $5: the reminder.
 */
export const STEPS: Statement = {
  name: 'mail-steps',
  text: `
    with this as (select r.* from reminder r where r.id = $5), batch as (
      select r.id as reminder_id, r.subject_id, r.kind, r.local_day from reminder r, this t
      where r.recipient_id = t.recipient_id and r.kind = t.kind and r.local_day = t.local_day and r.due_at = t.due_at and r.created_at = t.created_at
    ), line as (
      select b.*, 'FOLLOW_UP' as subject_type, 'MEET' as what, u.person_id, u.assignment_id, null::uuid as site_id, u.planned_on as due_on,
        u.channel, u.owner_id, p.office_id
      from batch b join follow_up u on u.id = b.subject_id and u.state = 'PLANNED'
      join person p on p.id = u.person_id and p.archived_at is null and ${seen}
      union all
      select b.*, 'ISSUE', ${whatOfIssue('i')}, i.person_id, i.assignment_id, i.site_id, i.next_on, null, i.owner_id,
        coalesce(p.office_id, ${OFFICE_OF_SITE})
      from batch b join open_issue i on i.id = b.subject_id and i.next_on is not null and i.state <> 'NEEDS_PROMISE'
      left join person p on p.id = i.person_id
      where i.person_id is null or (p.archived_at is null and ${seen} and ${issueSeen('i', viewer)})
      union all
      select b.*, 'CALL', 'CALL', c.person_id, c.assignment_id, null,
        greatest(c.due_on, (c.next_try_at at time zone (select o.time_zone from office o where o.id = p.office_id))::date), null, c.owner_id, p.office_id
      from batch b join milestone_call c on c.id = b.subject_id and c.state = 'PLANNED'
      join person p on p.id = c.person_id and p.archived_at is null and ${seen}
    ), standing as materialized (
      select l.*,
        -- The day, or whoever owes it, changed since this was planned: then another step says it.
        exists (select from ladder_steps(l.office_id, l.due_on) s where s.kind = l.kind and s.local_day = l.local_day)
          and (l.kind not in ('DUE', 'DUE_AGAIN') or l.owner_id = $1) as is_due,
        (select count(*) from office_day d where d.office_id = l.office_id and d.is_business and d.day > l.due_on and d.day <= $4::date) as late
      from line l
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, details)
      select $1, 'composeMail', 'Reminder', $5, json_build_object('kind', t.kind, 'persons',
        (select json_agg(distinct person_id) from standing where person_id is not null)) from this t
    )
    select coalesce(json_agg(json_build_object('reminderId', l.reminder_id, 'isDue', l.is_due, 'businessDaysLate', l.late,
      'line', ${owedLineJson('l', '$4', '(select ou.name from app_user ou where ou.id = l.owner_id)')}) order by l.due_on, l.subject_id), '[]') as answer
    from standing l`,
};
