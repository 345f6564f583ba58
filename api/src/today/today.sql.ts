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

export const TODAY = {
  name: 'today',
  text: `
    with visits as materialized (
      select u.*, ${viewer.isTeam} as is_team, ${viewer.seesSensitive} as sees_sensitive
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
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'today', 'User', json_build_object('persons', (select json_agg(distinct person_id) from visits))
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
                       where i.person_id = u.person_id and i.next_on is not null and ${issueSeen('i', visitor)})
        ) order by u.planned_on, u.id)
        from visits u), '[]'),
      'promises', coalesce((select json_agg(${issueLineJson('i', { person: personRef('i.person_id'), mayAct: 'true' })} order by i.next_on, i.rank, i.id) from promises i), '[]'),
      'overdueCount', (select count(*) from open_issue i left join person p on p.id = i.person_id
                       where i.owner_id = $1 and i.next_on < $5::date and ${mine('i', 'p')}),
      'nextDay', (select day from coming),
      'nextDayCount', (select count(*) ${comingVisits} and u.planned_on = (select day from coming))
    ) as answer`,
};
