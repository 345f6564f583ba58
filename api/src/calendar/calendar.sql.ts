import type { CalendarScope } from '#domain';
import { userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { conversationSeen, issueSeen, viewerOf } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import { followUpChanges, followUpLineJson, stillAsks } from '../follow-ups/index.ts';
import { personRef, whereCarriesOn, whereSeen } from '../people/index.ts';

/** How many of one kind a calendar shows. */
export const MOST_SHOWN = 500;

const ME = { actor: '$1', offices: '$2', team: '$4', managed: '$4', today: '$3' };
const viewer = viewerOf('p', ME);
/** The person is there, and I see them. */
const seen = `p.archived_at is null and ${whereSeen('p', ME)}`;

/** The days on which an issue asks for something, and of which issues; an index holds each of them. */
const DAYS_OF_ISSUE: Readonly<Record<string, { day: string; of: string }>> = {
  DUE: { day: 'due_on', of: `state = 'OPEN'` },
  DECIDE: { day: 'decide_on', of: `state = 'OPEN' and direction is null` },
  REPORT: { day: 'report_on', of: `state in ('OPEN', 'RESOLVED')` },
  RESUME: { day: 'held_until_on', of: 'held_until_on is not null' },
};
const dayOf = Object.entries(DAYS_OF_ISSUE);

/** All that one owner has open is little: each issue is read once. */
const ISSUES_OF_OWNER = `
  select i.*, e.kind, e.day from open_issue i cross join lateral (values
    ${dayOf.map(([kind, { day, of }]) => `('${kind}', case when ${of} then ${day} end)`).join(', ')}) as e (kind, day)
  where i.next_on is not null and i.owner_id = $1 and e.day between $5 and $6`;

/** What everybody has open is much: the days are looked up. */
const ISSUES_OF_DAYS = dayOf
  .map(
    ([kind, { day, of }]) => `
  select i.*, '${kind}' as kind, ${day} as day from open_issue i
  where i.next_on is not null and ${of} and ${day} between $5 and $6`,
  )
  .join(' union all ');

/** An issue of a site has no person; whoever owns it sees it. */
const DUES = (isMine: boolean) => `
  from (${isMine ? ISSUES_OF_OWNER : ISSUES_OF_DAYS}) i left join person p on p.id = i.person_id
  where case when i.person_id is null then i.owner_id = $1 else ${seen} and ${issueSeen('i', viewer)} end`;

const VISITS = (mine: string) => `
  from follow_up f join person p on p.id = f.person_id
  where f.state = 'PLANNED' and f.planned_on between $5 and $6 and ${mine} and ${stillAsks('f')} and ${seen}`;

/** What was held and is on record: it never lies ahead. */
const TALKS = (mine: string) => `
  from conversation c join person p on p.id = c.person_id
  where c.held_on between $5 and least($6::date, $3::date) and ${mine} and ${seen} and ${conversationSeen('c', viewer)}`;

const OWNED_BY_ME = `exists (
  select from ownership o where o.assignment_id = a.id and o.user_id = $1 and o.until_on is null)`;

const RENEWALS = (mine: string) => `
  from contract_term t join assignment a on a.id = t.assignment_id and a.ended_on is null
  join person p on p.id = a.person_id
  where t.outcome is null and t.to_on between $5 and $6 and ${seen} and ${mine}`;

const statementOf = (scope: CalendarScope): Statement => {
  const isMine = scope === 'MINE';
  return {
    name: `calendar-${scope}`,
    text: `
      with visit as materialized (
        select f.*, ${isMine ? 'true' : followUpChanges('f', { actor: '$1', carriesOn: whereCarriesOn('p', ME) })} as may_change
        ${VISITS(isMine ? 'f.owner_id = $1' : 'true')} order by f.planned_on, f.id limit ${MOST_SHOWN + 1}
      ), due as materialized (
        select i.* ${DUES(isMine)} order by i.day, i.id, i.kind limit ${MOST_SHOWN + 1}
      ), renewal as materialized (
        select t.id, t.to_on, t.ordinal, a.person_id, a.id as assignment_id ${RENEWALS(isMine ? OWNED_BY_ME : 'true')}
        order by t.to_on, t.id limit ${MOST_SHOWN + 1}
      ), talk as materialized (
        select c.* ${TALKS(isMine ? 'c.author_id = $1' : 'true')} order by c.held_on, c.id limit ${MOST_SHOWN + 1}
      ), my_visit as (select f.planned_on as day, count(*) as count ${VISITS('f.owner_id = $1')} group by 1
      ), my_due as (select i.day, count(*) filter (where i.kind <> 'REPORT') as promises,
                           count(*) filter (where i.kind = 'REPORT') as reports ${DUES(true)} group by 1
      ), noted as (
        insert into audit_event (actor_id, action, subject_type, details)
        select $1, 'calendar', 'User', json_build_object('scope', '${scope}', 'persons', (
          select json_agg(distinct it.person_id) from (
            select person_id from visit union select person_id from due union select person_id from renewal
            union select person_id from talk) it))
      )
      select json_build_object(
        'days', (select coalesce(json_agg(json_build_object(
            'day', d.day, 'isBusiness', d.is_business, 'holiday', d.holiday, 'visits', coalesce(v.count, 0),
            'promises', coalesce(u.promises, 0), 'reports', coalesce(u.reports, 0)) order by d.day), '[]')
          from office_day d left join my_visit v on v.day = d.day left join my_due u on u.day = d.day
          where d.office_id = $7 and d.day between $5 and $6),
        'visits', (select coalesce(json_agg(${followUpLineJson('f', 'f.may_change')} order by f.planned_on, f.id), '[]') from visit f),
        'dues', (select coalesce(json_agg(json_build_object('issueId', i.id, 'kind', i.kind, 'day', i.day, 'text', i.text,
          'person', ${personRef('i.person_id')}, 'owner', ${userRef('i.owner_id')}) order by i.day, i.id, i.kind), '[]') from due i),
        'renewals', (select coalesce(json_agg(json_build_object('termId', r.id, 'day', r.to_on, 'ordinal', r.ordinal,
          'person', ${personRef('r.person_id')}, 'clientName', ${clientNameOf('r.assignment_id')}) order by r.to_on, r.id), '[]')
          from renewal r),
        'talks', (select coalesce(json_agg(json_build_object('conversationId', c.id, 'day', c.held_on, 'channel', c.channel,
          'person', ${personRef('c.person_id')}, 'author', ${userRef('c.author_id')},
          'clientName', ${clientNameOf('c.assignment_id')}) order by c.held_on, c.id), '[]') from talk c)
      ) as answer`,
  };
};

/** $1 actor, $2 offices seen, $3 today, $4 offices of the team, $5 and $6 first and last day, $7 the first office. */
export const CALENDARS: Record<CalendarScope, Statement> = {
  MINE: statementOf('MINE'),
  OFFICE: statementOf('OFFICE'),
};

/** All of it by day, a row each, for a file. $1 to $6 as above. */
export const everythingPlanned = (scope: CalendarScope): string => {
  const isMine = scope === 'MINE';
  return `
    select json_build_object('day', it.day, 'kind', it.kind, 'channel', it.channel, 'text', it.text, 'ordinal', it.ordinal,
      'person', ${personRef('it.person_id')}, 'owner', ${userRef('it.owner_id')}, 'clientName', ${clientNameOf('it.assignment_id')}) as row
    from (
      select f.planned_on as day, 0 as rank, f.id, 'VISIT' as kind, f.channel, null as text, null::int as ordinal,
             f.person_id, f.owner_id, f.assignment_id ${VISITS(isMine ? 'f.owner_id = $1' : 'true')}
      union all
      select c.held_on, -1, c.id, 'TALK', c.channel, null, null, c.person_id, c.author_id, c.assignment_id
      ${TALKS(isMine ? 'c.author_id = $1' : 'true')}
      union all
      select i.day, 1, i.id, i.kind, null, i.text, null, i.person_id, i.owner_id, i.assignment_id ${DUES(isMine)}
      union all
      select t.to_on, 2, t.id, 'RENEWAL', null, null, t.ordinal, a.person_id, null, a.id
      ${RENEWALS(isMine ? OWNED_BY_ME : 'true')}
    ) it order by it.day, it.rank, it.id, it.kind`;
};
