import { SILENCE } from '#domain';
import { clientNameOf } from '../assignments/index.ts';
import { factSeen, viewerOf, issueSeen, conversationSeen } from '../conversations/index.ts';
import { FIRST_ID, PAGE_SIZE } from '../core/page.ts';
import { followUpLineJson, stillAsks } from '../follow-ups/index.ts';
import { issueLineJson } from '../open-issues/index.ts';
import { unpromisedOf } from '../owed/index.ts';
import { personRef, whereSeen } from '../people/index.ts';
import { hasNextDate, limitAt, silentAmong, talksWith } from '../silence/index.ts';
import { teamJson, teamTables } from './team-promises.sql.ts';

const ME = { actor: '$1', team: '$3', managed: '$4' };
const seen = (p: string) => whereSeen(p, { actor: '$1', offices: '$2', today: '$5' });
const viewer = viewerOf('p', ME);
const MANAGER = { actor: '$1', managed: '$4', today: '$5' };
/** What I am to the person of a visit was worked out with its row. */
const visitor = { ...viewer, isTeam: 'u.is_team', seesSensitive: 'u.sees_sensitive' };

/**
 * The newest line that I may see, about the person or about the work, of a thread that nobody ended. A sensitive one is
 * not for a list that lies open at a client's door.
 */
const newestLine = (about: string) => `(
  select f.text from fact f where f.person_id = u.person_id and f.about = '${about}' and ${factSeen('f', visitor)}
    and not f.is_sensitive and not exists (select from thread_end e where e.thread_id = f.thread_id)
  order by f.held_on desc, f.id desc limit 1)`;

/** An issue of a site, or of a person whom I still see. */
const mine = (i: string, p: string) =>
  `(${i}.person_id is null or (${p}.archived_at is null and ${seen(p)} and ${issueSeen(i, viewer)}))`;

/** What lacks its promise is not late: it is told by its number, and decided in the list of promises. */
const IS_PROMISED = `i.state <> 'NEEDS_PROMISE'`;

/** A report before a deed on the same day; as a number, because a keyset needs an order it can compare. */
const RANK = `(case when i.report_on = i.next_on then 0 else 1 end)`;

const comingVisits = `from follow_up u join person p on p.id = u.person_id and p.archived_at is null and ${seen('p')}
      where u.owner_id = $1 and u.state = 'PLANNED' and ${stillAsks('u')}`;

/** How many renewals and silences a page holds: they are read at a glance, below the day itself. */
export const SHORT_PAGE = 10;

/** What I answer for today. Read from the index alone, however many people there are. */
const OWNED = `select distinct o.person_id, o.assignment_id from ownership o where o.user_id = $1 and o.until_on is null`;

/** The newest terms of my works that nobody has decided on, looked up work by work: others have many more of both. */
const termsUntil = (last: string) => `
  select t.*, w.person_id from owned w
  cross join lateral (
    select t.id, t.assignment_id, t.to_on, t.ordinal, t.outcome from contract_term t
    where t.assignment_id = w.assignment_id order by t.ordinal desc limit 1) t
  where t.outcome is null and t.to_on between $5::date and ${last}
    and (select a.ended_on is null from assignment a where a.id = t.assignment_id)`;

/** Whom I answer for without any day ahead, and where the oldest of their works began. */
const WITHOUT_DAY = `
  select p.id as person_id, p.phone, a.id as assignment_id, a.started_on, ${limitAt('l', 'a.started_on', '$5')} as limit_days,
    ${viewer.isTeam} as is_team, ${viewer.seesSensitive} as sees_sensitive
  from (
    select distinct w.person_id from owned w
    where not ${hasNextDate('w.person_id', '$5')}
  ) w join person p on p.id = w.person_id and p.archived_at is null join silence_limit l on l.id = p.office_id
  cross join lateral (
    select a.id, a.started_on from assignment a join owned v on v.assignment_id = a.id
    where a.person_id = p.id and a.started_on <= $5::date and a.ended_on is null order by a.started_on, a.id limit 1) a`;

const SILENT = silentAmong(WITHOUT_DAY, { actor: '$1', today: '$5' });

export const TODAY = {
  name: 'today',
  text: `
    with visits as materialized (
      select u.*, p.phone, ${viewer.isTeam} as is_team, ${viewer.seesSensitive} as sees_sensitive
      from follow_up u join person p on p.id = u.person_id and p.archived_at is null and ${seen('p')}
      where u.owner_id = $1 and u.state = 'PLANNED' and u.planned_on <= $5::date + 7 and ${stillAsks('u')}
        and (u.planned_on, u.id) > (coalesce($6::date, '-infinity'), coalesce($7::uuid, '${FIRST_ID}'))
      order by u.planned_on, u.id limit ${PAGE_SIZE + 1}
    ), promises as materialized (
      select i.*, ${RANK} as rank from open_issue i left join person p on p.id = i.person_id
      where i.owner_id = $1 and i.next_on <= $5::date + 7 and ${IS_PROMISED}
        and ${mine('i', 'p')}
        and (i.next_on, ${RANK}, i.id) > (coalesce($8::date, '-infinity'), coalesce($9::int, 0), coalesce($10::uuid, '${FIRST_ID}'))
      order by i.next_on, ${RANK}, i.id limit ${PAGE_SIZE + 1}
    ), coming as materialized (
      select u.planned_on as day ${comingVisits} and u.planned_on > $5::date order by u.planned_on limit 1
    ), owned as materialized (${OWNED}), terms as materialized (${termsUntil('$5::date + 30')}), renewals as materialized (
      select t.* from terms t join person p on p.id = t.person_id and p.archived_at is null
      where (t.to_on, t.id) > (coalesce($12::date, '-infinity'), coalesce($13::uuid, '${FIRST_ID}'))
      order by t.to_on, t.id limit ${SHORT_PAGE + 1}
    ), silences as materialized (
      select s.*, (select array_agg(r.held_on order by r.held_on desc) from (
        select q.* from (select s.person_id, s.is_team, s.sees_sensitive) q) q
        cross join lateral (${talksWith('c.held_on', SILENCE.talks, '$1')}) r) as held_ons
      from (${SILENT}) s
      where (s.since_on, s.person_id) > (coalesce($14::date, '-infinity'), coalesce($15::uuid, '${FIRST_ID}'))
      order by s.since_on, s.person_id limit ${SHORT_PAGE + 1}
    ), ${teamTables(MANAGER, viewer)}, noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'today', 'User', json_build_object('persons', (
        select json_agg(person_id) from (select person_id from visits union select person_id from promises
                                         union select person_id from renewals union select person_id from silences
                                         union select person_id from team_first) shown
        where person_id is not null))
    )
    select json_build_object(
      'day', $5::date,
      'isBusiness', coalesce((select d.is_business from office_day d where d.office_id = $11 and d.day = $5::date), true),
      'holiday', (select d.holiday from office_day d where d.office_id = $11 and d.day = $5::date),
      'visits', coalesce((
        select json_agg(json_build_object(
          'followUp', ${followUpLineJson('u', 'true')},
          'lastHeldOn', (select c.held_on from conversation c where c.person_id = u.person_id and ${conversationSeen('c', visitor)}
                         order by c.held_on desc, c.id desc limit 1),
          'opener', ${newestLine('PERSON')}, 'thread', ${newestLine('WORK')},
          'promises', (select count(*) from open_issue i
                       where i.person_id = u.person_id and i.next_on is not null and ${issueSeen('i', visitor)}),
          'phone', u.phone
        ) order by u.planned_on, u.id)
        from visits u), '[]'),
      'promises', coalesce((select json_agg(${issueLineJson('i', { person: personRef('i.person_id'), mayAct: 'true' })} order by i.next_on, i.rank, i.id) from promises i), '[]'),
      'renewals', coalesce((
        select json_agg(json_build_object(
          'id', t.id, 'person', ${personRef('t.person_id')}, 'clientName', ${clientNameOf('t.assignment_id')}, 'ordinal', t.ordinal,
          'toOn', t.to_on, 'visitOn', (select min(u.planned_on) from follow_up u where u.person_id = t.person_id
                                       and u.state = 'PLANNED' and u.planned_on between $5::date and t.to_on)
        ) order by t.to_on, t.id) from renewals t), '[]'),
      'nextRenewalOn', case when not exists (select from renewals) then (
        select min(t.to_on) from (${termsUntil("'infinity'")}) t where t.to_on > $5::date + 30) end,
      'silences', coalesce((
        select json_agg(json_build_object(
          'person', ${personRef('s.person_id')}, 'phone', s.phone, 'clientName', ${clientNameOf('s.assignment_id')},
          'lastHeldOn', s.newest_on, 'sinceOn', s.since_on, 'heldOns', coalesce(to_json(s.held_ons), '[]')
        ) order by s.since_on, s.person_id) from silences s), '[]'),
      'hasPeople', exists (select from owned),
      'overdueCount', (select count(*) from open_issue i left join person p on p.id = i.person_id
                       where i.owner_id = $1 and i.next_on < $5::date and ${IS_PROMISED} and ${mine('i', 'p')}),
      'unpromisedCount', (select count(*) ${unpromisedOf('$1')} join person p on p.id = i.person_id
                          where ${mine('i', 'p')}),
      'team', ${teamJson(MANAGER)},
      'nextDay', (select day from coming),
      'nextDayCount', (select count(*) ${comingVisits} and u.planned_on = (select day from coming))
    ) as answer`,
};
