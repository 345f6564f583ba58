import { SILENCE } from '#domain';
import { clientNameOf } from '../assignments/index.ts';
import { factSeen, viewerOf, issueSeen, conversationSeen } from '../conversations/index.ts';
import { FIRST_ID, PAGE_SIZE } from '../core/page.ts';
import { followUpLineJson } from '../follow-ups/index.ts';
import { issueLineJson } from '../open-issues/index.ts';
import { personRef, whereSeen } from '../people/index.ts';

const ME = { actor: '$1', team: '$3', managed: '$4' };
const seen = (p: string) => whereSeen(p, { actor: '$1', offices: '$2', today: '$5' });
const viewer = viewerOf('p', ME);
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

/** A report before a deed on the same day; as a number, because a keyset needs an order it can compare. */
const RANK = `(case when i.report_on = i.next_on then 0 else 1 end)`;

const comingVisits = `from follow_up u join person p on p.id = u.person_id and p.archived_at is null and ${seen('p')}
      where u.owner_id = $1 and u.state = 'PLANNED'`;

/** How many renewals and silences a page holds: they are read at a glance, below the day itself. */
export const SHORT_PAGE = 10;

/** What I answer for today. Read from the index alone, however many people there are. */
const OWNED = `select distinct o.person_id, o.assignment_id from ownership o where o.user_id = $1 and o.until_on is null`;

/** The terms that nobody has decided on yet. */
const TERMS = `
  select t.id, t.to_on, t.ordinal, w.person_id, w.assignment_id from owned w
  join contract_term t on t.assignment_id = w.assignment_id and t.outcome is null and t.to_on >= $5::date
  where exists (select from assignment a where a.id = w.assignment_id and a.ended_on is null)`;

/** `isSilent` as SQL: its spec holds the two together. */
const SILENT = `
  select q.*, coalesce(q.held_ons[1], q.started_on) as since_on from (
    select p.id as person_id, p.phone, a.started_on, a.id as assignment_id, (
      select array_agg(c.held_on order by c.held_on desc) from (
        select c.held_on from conversation c where c.person_id = p.id and ${conversationSeen('c', viewer)}
        order by c.held_on desc, c.id desc limit ${SILENCE.talks}) c) as held_ons
    from (
      select distinct w.person_id from owned w
      where not exists (select from follow_up u where u.person_id = w.person_id and u.state = 'PLANNED')
    ) w join person p on p.id = w.person_id and p.archived_at is null
    cross join lateral (
      select a.id, a.started_on from assignment a join owned v on v.assignment_id = a.id
      where a.person_id = p.id and a.started_on <= $5::date and a.ended_on is null order by a.started_on, a.id limit 1) a
  ) q
  where $5::date - coalesce(q.held_ons[1], q.started_on) > case
    when q.held_ons is null then ${SILENCE.shortest} when cardinality(q.held_ons) < 3 then ${SILENCE.longest}
    else least(${SILENCE.longest}, greatest(${SILENCE.shortest},
      2 * ((q.held_ons[1] - q.held_ons[cardinality(q.held_ons)]) / (cardinality(q.held_ons) - 1)))) end`;

export const TODAY = {
  name: 'today',
  text: `
    with visits as materialized (
      select u.*, p.phone, ${viewer.isTeam} as is_team, ${viewer.seesSensitive} as sees_sensitive
      from follow_up u join person p on p.id = u.person_id and p.archived_at is null and ${seen('p')}
      where u.owner_id = $1 and u.state = 'PLANNED' and u.planned_on <= $5::date + 7
        and (u.planned_on, u.id) > (coalesce($6::date, '-infinity'), coalesce($7::uuid, '${FIRST_ID}'))
      order by u.planned_on, u.id limit ${PAGE_SIZE + 1}
    ), promises as materialized (
      select i.*, ${RANK} as rank from open_issue i left join person p on p.id = i.person_id
      where i.owner_id = $1 and i.next_on <= $5::date + 7
        and ${mine('i', 'p')}
        and (i.next_on, ${RANK}, i.id) > (coalesce($8::date, '-infinity'), coalesce($9::int, 0), coalesce($10::uuid, '${FIRST_ID}'))
      order by i.next_on, ${RANK}, i.id limit ${PAGE_SIZE + 1}
    ), coming as materialized (
      select u.planned_on as day ${comingVisits} and u.planned_on > $5::date order by u.planned_on limit 1
    ), owned as materialized (${OWNED}), terms as materialized (${TERMS}), renewals as materialized (
      select t.* from terms t join person p on p.id = t.person_id and p.archived_at is null
      where t.to_on <= $5::date + 30 and (t.to_on, t.id) > (coalesce($12::date, '-infinity'), coalesce($13::uuid, '${FIRST_ID}'))
      order by t.to_on, t.id limit ${SHORT_PAGE + 1}
    ), silences as materialized (
      select s.* from (${SILENT}) s
      where (s.since_on, s.person_id) > (coalesce($14::date, '-infinity'), coalesce($15::uuid, '${FIRST_ID}'))
      order by s.since_on, s.person_id limit ${SHORT_PAGE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'today', 'User', json_build_object('persons', (
        select json_agg(person_id) from (select person_id from visits union select person_id from promises
                                         union select person_id from renewals union select person_id from silences) shown
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
      'nextRenewalOn', (select min(to_on) from terms where to_on > $5::date + 30),
      'silences', coalesce((
        select json_agg(json_build_object(
          'person', ${personRef('s.person_id')}, 'phone', s.phone, 'clientName', ${clientNameOf('s.assignment_id')},
          'lastHeldOn', s.held_ons[1], 'sinceOn', s.since_on, 'heldOns', coalesce(to_json(s.held_ons), '[]')
        ) order by s.since_on, s.person_id) from silences s), '[]'),
      'overdueCount', (select count(*) from open_issue i left join person p on p.id = i.person_id
                       where i.owner_id = $1 and i.next_on < $5::date and ${mine('i', 'p')}),
      'nextDay', (select day from coming),
      'nextDayCount', (select count(*) ${comingVisits} and u.planned_on = (select day from coming))
    ) as answer`,
};
