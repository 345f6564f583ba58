import type { PromiseScope } from '#domain';
import { userRef } from '../accounts/index.ts';
import { issueActs, issueSeen, viewerOf } from '../conversations/index.ts';
import { FIRST_ID, PAGE_SIZE } from '../core/page.ts';
import type { Statement } from '../core/sql.ts';
import { issueLineJson, ofSite } from '../open-issues/index.ts';
import { OWNED_LATELY, personRef, whereCarriesOn, whereSeen } from '../people/index.ts';
import { unpromisedOf } from './unpromised.sql.ts';

/** Nothing here asks what only a manager may see. */
const ME = { actor: '$1', offices: '$2', team: '$3', managed: '$3', today: '$4' };
const viewer = viewerOf('p', ME);

/** What one owes oneself; and what one is to decide, because nobody owns it yet. */
const OWN = `
  select i.id from open_issue i where i.owner_id = $1 and i.next_on is not null
  union
  select i.id ${unpromisedOf('$1')}`;

const ofOffices = (offices: string) => `
  select i.id from person p join open_issue i on i.person_id = p.id and i.next_on is not null where p.office_id = any (${offices}::uuid[])
  union
  select i.id from open_issue i where i.person_id is null and i.next_on is not null and ${ofSite('i', offices)}`;

const OF_OWNED = `
  select i.id from person p join open_issue i on i.person_id = p.id and i.next_on is not null
  where p.id in (select o.person_id from ownership o where o.user_id = $1) and ${OWNED_LATELY('p', '$1', '$4')}`;

const CANDIDATES: Record<PromiseScope, (offices: string) => string> = {
  MINE: () => OWN,
  OFFICE: ofOffices,
  ALL: (offices) => [OWN, ofOffices(offices), OF_OWNED].join(' union '),
};

/** The site's client; else where the work goes on that it is about, or that the person does today. */
const CLIENT = `
  select c.id, c.name from site s join client c on c.id = s.client_id
  where s.id = coalesce(i.site_id, (
    select u.site_id from assignment a join org_unit u on u.id = a.org_unit_id
    where a.id = coalesce(i.assignment_id, (
      select w.id from assignment w where w.person_id = i.person_id and w.started_on <= $4::date
        and (w.ended_on is null or w.ended_on >= $4::date) order by w.started_on desc, w.id limit 1))))`;

const END_OF_WEEK = `$4::date + (7 - extract(isodow from $4::date))::int`;
const IS_REPORT = `i.report_on is not distinct from i.next_on`;

/** `promiseGroupOf` as SQL: its spec holds the two together. */
const GROUP = `case
  when i.state = 'NEEDS_PROMISE' then 'NEEDS_PROMISE' when i.next_on < $4::date then 'LATE' when i.next_on = $4::date then 'TODAY'
  when i.state = 'ON_HOLD' then 'HELD' when i.next_on <= ${END_OF_WEEK} then 'THIS_WEEK'
  when i.next_on <= ${END_OF_WEEK} + 7 then 'NEXT_WEEK' else 'LATER' end`;

/** The order of the groups: what has a day before what has none. Of what is late, all reports come before all deeds. */
const URGENCY = `case o.group_of when 'LATE' then case when o.is_report then 1 else 2 end
  when 'TODAY' then 3 when 'THIS_WEEK' then 4 when 'NEXT_WEEK' then 5 when 'LATER' then 6 when 'HELD' then 7 else 8 end`;

const PLACE = 'o.urgency, o.next_on, o.rank, o.id';

const MAY_ACT = `case when o.person_id is null
  then o.owner_id = $1 or coalesce(o.author_id = $1, false) or ${ofSite('o', '$2')}
  else ${issueActs('o', { ...viewer, carriesOn: whereCarriesOn('p', ME) })} end`;

const count = (group: string) => `count(*) filter (where group_of = '${group}')`;

const IS_OF_PART = `($6::text is null or o.group_of = $6 or ($6 = 'UNREPORTED' and o.state = 'RESOLVED')
  or ($6 = 'AHEAD' and o.group_of in ('THIS_WEEK', 'NEXT_WEEK', 'LATER')))`;

/** $1 actor, $2 offices seen, $3 offices of the team, $4 today, $5 client, $6 part; the place of the offices that are meant. */
const chosenTables = (scope: PromiseScope, offices: string) => `
    candidate as (${CANDIDATES[scope](offices)}), owed as materialized (
      select o.*, ${URGENCY} as urgency, case when o.is_report then 0 else 1 end as rank
      from (
        select i.*, ${GROUP} as group_of, ${IS_REPORT} as is_report, c.id as client_id, c.name as client_name
        from candidate join open_issue i using (id) left join person p on p.id = i.person_id left join lateral (${CLIENT}) c on true
        where case when i.person_id is null then ${ofSite('i', '$3')}
                   else p.archived_at is null and ${whereSeen('p', ME)} and ${issueSeen('i', viewer)} end
      ) o
    ), chosen as materialized (
      select * from owed where $5::uuid is null or client_id = $5
    )`;

const statementOf = (scope: PromiseScope): Statement => ({
  name: `promises-${scope}`,
  text: `
    with ${chosenTables(scope, '$11')}, page as materialized (
      select o.*, ${MAY_ACT} as may_act from (
        select o.* from chosen o
        where ${IS_OF_PART}
          and (${PLACE}) > (coalesce($7::int, -1), coalesce($8::date, '-infinity'), coalesce($9::int, 0), coalesce($10::uuid, '${FIRST_ID}'))
        order by ${PLACE} limit ${PAGE_SIZE + 1}
      ) o left join person p on p.id = o.person_id
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'promises', 'OpenIssue', json_build_object('scope', '${scope}', 'persons', (select json_agg(distinct person_id) from page))
    )
    select json_build_object(
      'rows', coalesce((
        select json_agg(json_build_object('place', json_build_array(o.urgency::text, o.next_on, o.rank::text, o.id),
          'group', o.group_of, 'clientName', o.client_name,
          'issue', ${issueLineJson('o', { person: personRef('o.person_id'), mayAct: 'o.may_act' })}) order by ${PLACE})
        from page o), '[]'),
      'counts', (select json_build_object(
        'all', count(*), 'needsPromise', ${count('NEEDS_PROMISE')}, 'late', ${count('LATE')}, 'today', ${count('TODAY')},
        'thisWeek', ${count('THIS_WEEK')}, 'nextWeek', ${count('NEXT_WEEK')}, 'later', ${count('LATER')}, 'held', ${count('HELD')},
        'unreported', count(*) filter (where state = 'RESOLVED')) from chosen),
      'clients', coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name) order by k.name, k.id)
        from (select distinct client_id as id, client_name as name from owed where client_id is not null order by 2, 1 limit 200) k), '[]'),
      'nextOn', (select min(next_on) from chosen where next_on > $4::date),
      'nextVisitOn', (select min(u.planned_on) from follow_up u join person p on p.id = u.person_id and p.archived_at is null
                      and ${whereSeen('p', ME)} where u.owner_id = $1 and u.state = 'PLANNED' and u.planned_on >= $4::date)
    ) as answer`,
});

export const PROMISES: Record<PromiseScope, Statement> = {
  MINE: statementOf('MINE'),
  OFFICE: statementOf('OFFICE'),
  ALL: statementOf('ALL'),
};

/** All of them in the order of the list, a row each, for a file. $7, where the scope is about offices: which. */
export const everyPromise = (scope: PromiseScope): string => `
  with ${chosenTables(scope, '$7')}
  select json_build_object('group', o.group_of, 'nextOn', o.next_on, 'text', o.text, 'person', ${personRef('o.person_id')},
    'clientName', o.client_name, 'owner', ${userRef('o.owner_id')}, 'dueOn', o.due_on, 'direction', o.direction,
    'reportTo', o.report_to, 'reportOn', o.report_on, 'reportVia', o.report_via, 'state', o.state, 'raisedOn', o.raised_on) as row
  from chosen o where ${IS_OF_PART} order by ${PLACE}`;
