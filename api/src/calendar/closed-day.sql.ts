import { clientNameOf } from '../assignments/index.ts';
import { issueSeen, viewerOf } from '../conversations/index.ts';
import { PAGE_SIZE } from '../core/page.ts';
import { followUpLineJson, stillAsks } from '../follow-ups/index.ts';
import { personRef, whereSeen } from '../people/index.ts';

const ME = { actor: '$1', offices: '$2', team: '$4', managed: '$4', today: '$3' };
const SEEN = `p.archived_at is null and ${whereSeen('p', ME)}`;
const ISSUE_SEEN = `(i.person_id is null or (${SEEN} and ${issueSeen('i', viewerOf('p', ME))}))`;

/** A day of a promise of mine that falls where its office is closed: of the person's office, else of mine, $5. */
const promised = (kind: 'DUE' | 'REPORT', column: 'due_on' | 'report_on', states: string) => `
  select '${kind}' as kind, i.id, i.person_id, i.${column} as day, d.promise_on as could_on
  from open_issue i left join person p on p.id = i.person_id
  join office_day d on d.office_id = coalesce(p.office_id, $5::uuid) and d.day = i.${column} and not d.is_business
  where i.owner_id = $1 and i.next_on is not null and i.state in (${states}) and i.${column} >= $3::date and ${ISSUE_SEEN}`;

/**
 * What I agreed on with somebody and what now lies on a day without work, the nearest first. $1 actor, $2 offices seen, $3 today,
 * $4 offices of the team, $5 my first office, then the day, the kind and the id behind which the page begins.
 */
export const CLOSED_DAY_DATES = {
  name: 'closed-day-dates',
  text: `
    with agreed as (
      select 'VISIT' as kind, f.id, f.person_id, f.planned_on as day, d.visit_on as could_on
      from follow_up f join person p on p.id = f.person_id
      join office_day d on d.office_id = p.office_id and d.day = f.planned_on and not d.is_business
      where f.owner_id = $1 and f.state = 'PLANNED' and (f.origin = 'AGREED' or f.is_touched) and f.planned_on >= $3::date
        and ${stillAsks('f')} and ${SEEN}
      union all ${promised('DUE', 'due_on', `'OPEN'`)}
      union all ${promised('REPORT', 'report_on', `'OPEN', 'RESOLVED'`)}
    ), page as materialized (
      select * from agreed a where $6::date is null or (a.day, a.kind, a.id) > ($6, $7::text, $8::uuid)
      order by a.day, a.kind, a.id limit ${PAGE_SIZE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'closedDayDates', 'User', json_build_object('persons', (select json_agg(distinct person_id) from page))
    )
    select coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'day', a.day,
      'couldGoOn', case when a.could_on >= $3::date then a.could_on end, 'person', ${personRef('a.person_id')},
      'clientName', case when a.person_id is null then (select k.name from site s join client k on k.id = s.client_id where s.id = i.site_id)
                         else ${clientNameOf('coalesce(f.assignment_id, i.assignment_id)')} end,
      'text', i.text, 'visit', case when f.id is not null then ${followUpLineJson('f', 'true')} end
    ) order by a.day, a.kind, a.id), '[]') as answer
    from page a left join follow_up f on f.id = a.id and a.kind = 'VISIT' left join open_issue i on i.id = a.id and a.kind <> 'VISIT'`,
};
