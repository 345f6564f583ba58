import { userRef } from '../accounts/index.ts';
import { issueSeen, viewerOf } from '../conversations/index.ts';
import { ofSite } from '../open-issues/index.ts';
import { whereSeen } from '../people/index.ts';

const ME = { actor: '$1', offices: '$2', today: '$3', team: '$4', managed: '$4' };
const PERSON = (id: string) => `exists (select from person p where p.id = ${id} and ${whereSeen('p', ME)})`;

/** An issue `i` that I may read. */
const ISSUE = `(i.retracted_at is null and case when i.person_id is null then ${ofSite('i', '$4')}
  else exists (select from person p where p.id = i.person_id and ${whereSeen('p', ME)}
               and ${issueSeen('i', viewerOf('p', ME))}) end)`;

/** $5 the type and $6 the id of what is asked about: whether it is there for me. */
const IS_SEEN = `case $5::text
  when 'PERSON' then ${PERSON('$6::uuid')}
  when 'ISSUE' then exists (select from open_issue i where i.id = $6::uuid and ${ISSUE})
  when 'FOLLOW_UP' then exists (select from follow_up f where f.id = $6::uuid and ${PERSON('f.person_id')})
  when 'CALL' then exists (select from milestone_call c where c.id = $6::uuid and ${PERSON('c.person_id')})
  else false end`;

/** Of a person all that is open: whose issues I may not read, of these I learn no day either. */
const OPEN = `
  select $5::text as type, $6::uuid as id where $5::text <> 'PERSON'
  union all select 'ISSUE', i.id from open_issue i
    where $5::text = 'PERSON' and i.person_id = $6::uuid and i.next_on is not null and ${ISSUE}
  union all select 'FOLLOW_UP', f.id from follow_up f
    where $5::text = 'PERSON' and f.person_id = $6::uuid and f.state = 'PLANNED'
  union all select 'CALL', c.id from milestone_call c
    where $5::text = 'PERSON' and c.person_id = $6::uuid and c.state = 'PLANNED'`;

/** How many of the next ones are named. */
const AHEAD = 4;

const LINE = `json_build_object('id', r.id, 'kind', r.kind, 'recipient', ${userRef('r.recipient_id')}, 'localDay', r.local_day,
  'dueAt', r.due_at, 'toldAt', r.told_at, 'supersededFor', r.superseded_for,
  'mail', case when r.phase is not null then json_build_object('phase', r.phase, 'attempts', r.attempts, 'nextAt', r.next_at,
    'settledAt', r.settled_at, 'smtpCode', r.smtp_code) end)`;

/** The same, $7 the moment and $8 the id behind which the page begins, $9 how many. No row where the subject is not there. */
export const REMINDERS_OF = {
  name: 'reminders-of',
  text: `
    with seen as materialized (select where ${IS_SEEN}), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $1, 'remindersOf', 'Reminder', $6::uuid, case when $5::text = 'PERSON' then $6::uuid end from seen
    )
    select json_build_object(
      'ahead', (select coalesce(json_agg(json_build_object('kind', a.kind, 'recipient', ${userRef('a.recipient_id')},
                  'localDay', a.local_day, 'dueAt', a.due_at) order by a.due_at, a.kind), '[]')
                from (select x.* from (${OPEN}) o cross join lateral reminders_ahead(o.type, o.id) x
                      order by x.due_at, x.kind limit ${AHEAD}) a),
      'nodes', (select coalesce(json_agg(${LINE} order by r.due_at desc, r.id desc), '[]')
                from (select * from reminders_about($5, $6::uuid) r
                      where (r.subject_type <> 'ISSUE' or exists (select from open_issue i where i.id = r.subject_id and ${ISSUE}))
                        and ($7::timestamptz is null or (r.due_at, r.id) < ($7, $8::uuid))
                      order by r.due_at desc, r.id desc limit $9) r)) as answer
    from seen`,
};
