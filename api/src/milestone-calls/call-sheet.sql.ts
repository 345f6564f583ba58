import { userRef } from '../accounts/index.ts';
import { issueActs, issueSeen, viewerOf } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import { issueLineJson, ofSite } from '../open-issues/index.ts';
import { personRef, personSubjectJson, whereCarriesOn, whereSeen } from '../people/index.ts';
import { aroundCall, callLineFor } from './call-line.sql.ts';
import { whereCall } from './milestone-call.policy.ts';

const ASKING = { actor: '$2', offices: '$3', managed: '$4', today: '$5', team: '$6' };
const viewer = viewerOf('ip', ASKING);

/** How many lines are looked at for good news, how many issues and how many steps a sheet shows. */
const CANDIDATES = 30;
const ISSUES = 5;
const STEPS = 20;

/**
 * What may be passed on to the client: what all colleagues may read, about the work, never what needs care, and nothing
 * that was put aside. What concerns the person's own life is theirs to tell.
 */
const SHAREABLE = `
  select f.id, f.text, f.held_on, f.ordinal from fact f
  where f.person_id = c.person_id and f.is_current and f.audience = 'EVERYONE' and not f.is_sensitive and f.about = 'WORK'
    and not exists (select from thread_end e where e.thread_id = f.thread_id and e.kind = 'ASIDE')
  order by f.held_on desc, f.ordinal, f.id limit ${CANDIDATES}`;

const BEFORE = `(
  select json_build_object('id', b.id, 'doneOn', b.done_on, 'doneBy', ${userRef('b.done_by_id')}, 'outcome', b.outcome,
    'note', b.note, 'personName', bp.name)
  from org_unit bu join assignment ba on ba.org_unit_id = bu.id
  join milestone_call b on b.assignment_id = ba.id and b.state = 'DONE' and b.id <> c.id
  join person bp on bp.id = b.person_id and bp.archived_at is null and ${whereSeen('bp', ASKING)}
  where bu.site_id = s.id and (c.done_on is null or b.done_on <= c.done_on)
  order by (ba.supervisor_id is not distinct from a.supervisor_id) desc, b.done_on desc, b.id desc limit 1)`;

const mayAct = `case when o.person_id is null
  then o.owner_id = $2 or coalesce(o.author_id = $2, false) or ${ofSite('o', '$3')}
  else ${issueActs('o', { ...viewer, carriesOn: whereCarriesOn('ip', ASKING) })} end`;

const OPEN_AT_SITE = `coalesce((
  select json_agg(${issueLineJson('o', { person: personRef('o.person_id'), mayAct })} order by o.next_on, o.id)
  from (
    select i.* from open_issue i left join person ip on ip.id = i.person_id
    where i.site_id = s.id and i.next_on is not null and i.id is distinct from c.issue_id
      and case when i.person_id is null then ${ofSite('i', '$6')}
               else ip.archived_at is null and ${whereSeen('ip', ASKING)} and ${issueSeen('i', viewer)} end
    order by i.next_on, i.id limit ${ISSUES}
  ) o left join person ip on ip.id = o.person_id), '[]')`;

/** $1 the call, $2 actor, $3 offices seen, $4 offices managed, $5 today, $6 offices of the team. */
export const CALL_SHEET: Statement = {
  name: 'call-sheet',
  text: `
    with noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $2, 'callById', 'MilestoneCall', c.id, c.person_id
      from milestone_call c join person p on p.id = c.person_id and p.archived_at is null
      where c.id = $1 and ${whereCall.see('c', 'p', ASKING)}
    )
    select json_build_object(
      'call', ${callLineFor(ASKING)},
      'person', ${personSubjectJson('p', '$2', '$5')},
      'workplace', json_build_object('assignmentId', a.id, 'version', a.version, 'startedOn', a.started_on, 'orgUnitId', u.id,
        'orgUnitName', u.name, 'supervisorId', a.supervisor_id, 'workDays', a.work_days, 'workHours', a.work_hours),
      'timeZone', z.time_zone,
      'isHoliday', exists (select from office_day d where d.office_id = z.id and d.day = $5::date and d.holiday is not null),
      'script', r.script,
      'shareable', coalesce((select json_agg(json_build_object('id', f.id, 'text', f.text, 'heldOn', f.held_on)
                                             order by f.held_on desc, f.ordinal, f.id) from (${SHAREABLE}) f), '[]'),
      'before', ${BEFORE},
      'issues', ${OPEN_AT_SITE},
      'steps', coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'happenedOn', e.happened_on,
          'author', ${userRef('e.author_id')}, 'toOwner', ${userRef('e.to_owner_id')}, 'toOn', e.to_on, 'toTryAt', e.to_try_at,
          'text', e.text) order by e.id)
        from (select * from milestone_call_entry n where n.call_id = c.id order by n.id desc limit ${STEPS}) e), '[]'),
      'thanks', coalesce((select json_agg(${userRef('t.from_user_id')} order by t.id) from call_thanks t where t.call_id = c.id), '[]')
    ) as answer
    from milestone_call c ${aroundCall} join office z on z.id = p.office_id
    where c.id = $1 and ${whereCall.see('c', 'p', ASKING)}`,
};

/** Of a person $1 the calls that were made or let go, the newest first, and those ahead: for their own page. */
export const CALLS_OF_PERSON: Statement = {
  name: 'calls-of-person',
  text: `
    select coalesce(json_agg(${callLineFor(ASKING)} order by coalesce(c.done_on, c.dropped_on, c.due_on) desc, c.id desc), '[]') as answer
    from (
      (select n.id from milestone_call n where n.person_id = $1 and (n.state = 'DONE' or n.dropped_on is not null)
       order by coalesce(n.done_on, n.dropped_on) desc, n.id desc limit 50)
      union all
      (select n.id from milestone_call n where n.person_id = $1 and n.state = 'PLANNED' order by n.due_on, n.id limit 3)
    ) these join milestone_call c on c.id = these.id ${aroundCall}
    where ${whereCall.see('c', 'p', ASKING)}`,
};
