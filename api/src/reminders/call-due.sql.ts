import type { Statement } from '../core/sql.ts';
import { whereSeen } from '../people/index.ts';

const ME = { actor: '$1', offices: '$2', today: '$3' };

/** The calls of one morning that somebody is to make, each with whom one asks for. $4: the reminder of one of them. */
export const CALLS_DUE: Statement = {
  name: 'mail-calls-due',
  text: `
    with this as (select r.* from reminder r where r.id = $4), line as materialized (
      select r.id as reminder_id, c.id, c.person_id, c.milestone_on, greatest(c.due_on, (c.next_try_at at time zone o.time_zone)::date) as due_on,
        p.name as person_name, k.name as client_name, s.name as site_name, u.name as unit_name, w.name as rule_name,
        v.name as supervisor_name, v.reading as supervisor_reading, coalesce(a.workplace_phone, s.phone) as phone,
        exists (select from ladder_steps(p.office_id, greatest(c.due_on, (c.next_try_at at time zone o.time_zone)::date)) l
                where l.kind = 'DUE' and l.local_day = r.local_day) as is_due
      from this t join reminder r on r.recipient_id = t.recipient_id and r.kind = t.kind and r.local_day = t.local_day
        and r.due_at = t.due_at and r.created_at = t.created_at
      join milestone_call c on c.id = r.subject_id and c.state = 'PLANNED' and c.owner_id = $1
      join milestone_rule w on w.id = c.rule_id
      join person p on p.id = c.person_id and p.archived_at is null and ${whereSeen('p', ME)}
      join office o on o.id = p.office_id
      join assignment a on a.id = c.assignment_id
      join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id join client k on k.id = s.client_id
      left join supervisor v on v.id = a.supervisor_id
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, details)
      select $1, 'composeMail', 'Reminder', $4, json_build_object('kind', 'CALL_DUE', 'persons', (select json_agg(distinct person_id) from line))
    )
    select coalesce(json_agg(json_build_object('reminderId', l.reminder_id, 'isDue', l.is_due, 'callId', l.id, 'personId', l.person_id,
      'personName', l.person_name, 'clientName', l.client_name, 'siteName', l.site_name, 'unitName', l.unit_name, 'ruleName', l.rule_name,
      'supervisorName', l.supervisor_name, 'supervisorReading', l.supervisor_reading, 'phone', l.phone,
      'dueOn', l.due_on, 'milestoneOn', l.milestone_on) order by l.client_name, l.id), '[]') as answer
    from line l`,
};
