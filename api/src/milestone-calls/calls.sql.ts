import type { CallOrder, CallScope } from '#domain';
import { FIRST_ID, PAGE_SIZE } from '../core/page.ts';
import type { Statement } from '../core/sql.ts';
import { aroundCall, callLineFor } from './call-line.sql.ts';
import { whereCall } from './milestone-call.policy.ts';

/** How long what is done stays on the list, in days. */
const DONE_DAYS = 28;

const ASKING = { actor: '$1', offices: '$2', managed: '$3', today: '$4', team: '$11' };
const seen = whereCall.see('c', 'p', ASKING);
const managed = whereCall.delegate('c', 'p', ASKING);

/** Whether a call is ahead, or was done lately: what of it is on the list at all. */
const IS_LISTED = `(c.state = 'PLANNED' or coalesce(c.done_on, c.dropped_on) > $4::date - ${DONE_DAYS})`;

const IN_SCOPE: Record<CallScope, string> = {
  MINE: `${seen} and case c.state when 'DONE' then c.done_by_id = $1 else c.owner_id = $1 end`,
  OFFICE: `${seen} and ${managed}`,
  UNASSIGNED: `${seen} and ${managed} and c.owner_id is null and c.state = 'PLANNED'`,
};

const END_OF_WEEK = `$4::date + (7 - extract(isodow from $4::date))::int`;
const PART = `case when c.state <> 'PLANNED' then 'DONE' when c.due_on < $4::date then 'LATE' when c.due_on = $4::date then 'TODAY'
  when c.due_on <= ${END_OF_WEEK} then 'THIS_WEEK' else 'LATER' end`;

/** What is done stands behind what is ahead. */
const RANK = `(case part when 'DONE' then 1 else 0 end)`;
/** What is done, the newest first; all else by its day: as a number, because a keyset needs one direction. */
const DAY = `(case part when 'DONE' then 60000 - (on_day - date '2000-01-01') else on_day - date '2000-01-01' end)`;

/** The order of the list, and behind which place a page begins. */
const PLACES: Record<CallOrder, { readonly by: string; readonly behind: string }> = {
  DAY: {
    by: `${RANK}, ${DAY}, client_name, id`,
    behind: `coalesce($7::int, -1), coalesce($8::int, -1), coalesce($9::text, ''), coalesce($10::uuid, '${FIRST_ID}')`,
  },
  CLIENT: {
    by: `${RANK}, client_name, ${DAY}, id`,
    behind: `coalesce($7::int, -1), coalesce($8::text, ''), coalesce($9::int, -1), coalesce($10::uuid, '${FIRST_ID}')`,
  },
};

const count = (part: string) => `count(*) filter (where part = '${part}')`;

/** $1 actor, $2 offices seen, $3 offices managed, $4 today, $5 client, $6 part; $7 to $10 behind which place, $11 the offices of the team. */
const statementOf = (scope: CallScope, order: CallOrder): Statement => ({
  name: `calls-${scope}-${order}`,
  text: `
    with listed as materialized (
      select c.id, k.name as client_name, k.id as client_id, ${PART} as part,
        case when c.state = 'PLANNED' then c.due_on else coalesce(c.done_on, c.dropped_on) end as on_day
      from milestone_call c ${aroundCall}
      where ${IN_SCOPE[scope]} and ${IS_LISTED} and ($5::uuid is null or k.id = $5)
    ), chosen as (
      select * from listed where case when $6::text is null then part <> 'DONE' else part = $6 end
    ), page as materialized (
      select l.*, row_number() over (order by ${PLACES[order].by}) as at, json_build_array(${PLACES[order].by}) as place from chosen l
      where (${PLACES[order].by}) > (${PLACES[order].behind})
      order by ${PLACES[order].by} limit ${PAGE_SIZE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'calls', 'MilestoneCall', json_build_object('scope', '${scope}', 'calls', (select json_agg(id) from page))
    )
    select json_build_object(
      'rows', coalesce((
        select json_agg(json_build_object('place', page.place, 'part', page.part, 'call', ${callLineFor(ASKING)}) order by page.at)
        from page join milestone_call c on c.id = page.id ${aroundCall}), '[]'),
      'counts', (select json_build_object('late', ${count('LATE')}, 'today', ${count('TODAY')}, 'thisWeek', ${count('THIS_WEEK')},
        'later', ${count('LATER')}, 'done', ${count('DONE')},
        'unassigned', (select count(*) from milestone_call c join person p on p.id = c.person_id and p.archived_at is null
                       where c.state = 'PLANNED' and c.owner_id is null and ${managed})) from listed),
      'nextOn', (select min(on_day) from listed where part in ('THIS_WEEK', 'LATER'))
    ) as answer`,
});

export const CALLS: Record<CallScope, Record<CallOrder, Statement>> = {
  MINE: { DAY: statementOf('MINE', 'DAY'), CLIENT: statementOf('MINE', 'CLIENT') },
  OFFICE: { DAY: statementOf('OFFICE', 'DAY'), CLIENT: statementOf('OFFICE', 'CLIENT') },
  UNASSIGNED: { DAY: statementOf('UNASSIGNED', 'DAY'), CLIENT: statementOf('UNASSIGNED', 'CLIENT') },
};
