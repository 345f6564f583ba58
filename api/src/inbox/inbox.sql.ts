import { issueSeen, viewerOf } from '../conversations/index.ts';
import { ofSite } from '../open-issues/index.ts';
import { whereSeen } from '../people/index.ts';

const ME = { actor: '$1', offices: '$2', today: '$3', team: '$4', managed: '$4' };

/** An issue that the recipient may read today, whoever's it was when they were reminded of it. */
const ISSUE_STANDS = `(i.retracted_at is null and case when i.person_id is null then ${ofSite('i', '$4')}
  else exists (select from person p where p.id = i.person_id and p.archived_at is null and ${whereSeen('p', ME)}
               and ${issueSeen('i', viewerOf('p', ME))}) end)`;

/** Whom and what a reminder names may have gone out of sight since: then it is not there. */
const standsFor = (personId: string, issueId: string) => `(
  (${personId} is null or exists (select from person p where p.id = ${personId} and ${whereSeen('p', ME)}))
  and (${issueId} is null or exists (select from open_issue i where i.id = ${issueId} and ${ISSUE_STANDS})))`;

/** $1 actor, $2 offices seen, $3 today, $4 offices of their teams. */
const MINE = `r.recipient_id = $1 and r.told_at is not null
  and ${standsFor('r.person_id', `case when r.subject_type = 'ISSUE' then r.subject_id end`)}`;

const LINES = `(
  select coalesce(json_agg(l order by at), '[]') from jsonb_array_elements(r.told -> 'lines') with ordinality as x (l, at)
  where ${standsFor(
    `(l ->> 'personId')::uuid`,
    `case when l ->> 'what' in ('DUE', 'DECIDE', 'REPORT', 'RESUME') then (l ->> 'subjectId')::uuid end`,
  )})`;

const notAsked = (table: string, condition: string) =>
  `not exists (select from ${table} s where s.id = r.subject_id and ${condition})`;
const onThatDay = (day: string) => `${day} <= coalesce((r.told ->> 'dueOn')::date, ${day})`;

/** What a reminder asked for was done since, or has another day by now, or its mail found nothing more to say. */
const IS_OVER = `(r.superseded_at is not null or case r.subject_type
  when 'CALL' then ${notAsked('milestone_call', `s.state = 'PLANNED' and ${onThatDay('s.due_on')}`)}
  when 'FOLLOW_UP' then ${notAsked('follow_up', `s.state = 'PLANNED' and ${onThatDay('s.planned_on')}`)}
  when 'ISSUE' then ${notAsked('open_issue', `s.next_on is not null and ${onThatDay('s.next_on')}`)}
  else false end)`;

/** The same, $5 the moment and $6 the id behind which the page begins, $7 how many. */
export const INBOX = {
  name: 'inbox',
  text: `
    with noted as (
      insert into audit_event (actor_id, action, subject_type) values ($1, 'inbox', 'Reminder')
    )
    select coalesce(json_agg(json_build_object(
      'id', r.id, 'kind', r.kind, 'subjectType', r.subject_type, 'subjectId', r.subject_id, 'personId', r.person_id,
      'localDay', r.local_day, 'toldAt', r.told_at, 'isRead', r.read_at is not null, 'isOver', ${IS_OVER},
      'told', coalesce(r.told, '{}') - 'lines', 'lines', ${LINES}) order by r.told_at desc, r.id desc), '[]') as answer
    from (select r.* from reminder r
          where ${MINE} and ($5::timestamptz is null or (r.told_at, r.id) < ($5, $6::uuid))
          order by r.told_at desc, r.id desc limit $7) r`,
};

/** The most that a bell counts. */
const MOST_COUNTED = 100;

export const UNREAD = {
  name: 'unread-reminders',
  text: `select json_build_object('unread', count(*)) as answer
         from (select from reminder r where ${MINE} and r.read_at is null limit ${MOST_COUNTED}) r`,
};
