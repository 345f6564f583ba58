import type { Statement } from '../core/sql.ts';
import { MOVING } from './move-everything.sql.ts';

/**
 * Calls of thanks in the giver's name, and those that the receiver may not make because they sell there from now on: they
 * go to the receiver if they manage the office, else to whom the plan would give them, or to nobody (未割当). What was given
 * to the receiver is no longer the plan's to give. The course of each tells it. $2 the moment, $3 who does it, $4 day, $5 why.
 */
export const MOVE_CALLS: Statement = {
  name: 'handover-move-calls',
  text: `with ${MOVING}, callable as (
      select distinct on (c.id) c.id, c.owner_id as from_id, c.due_on, c.next_try_at, m."toId" as receiver_id,
        case when m."toId" is distinct from sells.user_id and m."toId" = any (managers_of(p.office_id))
          then m."toId" else nullif(call_owner(c.assignment_id), m."fromId") end as owner_id
      from moving m join person p on p.id = m."personId"
      join milestone_call c on c.person_id = p.id and c.state = 'PLANNED'
      left join ownership sells on sells.assignment_id = c.assignment_id and sells.role = 'SALES' and sells.until_on is null
      where c.owner_id = m."fromId" or (c.owner_id = m."toId" and c.owner_id = sells.user_id)
      order by c.id, m.id
    ), moved as (
      update milestone_call c set owner_id = k.owner_id, version = c.version + 1,
        is_touched = c.is_touched or k.owner_id is not distinct from k.receiver_id,
        unassigned_at = case when k.owner_id is null then $2::timestamptz end
      from callable k where k.id = c.id
    )
    insert into milestone_call_entry (id, call_id, author_id, kind, happened_on, from_owner_id, to_owner_id,
      from_on, to_on, from_try_at, to_try_at, text)
    select new_id(), id, $3::uuid, 'DELEGATED', $4::date, from_id, owner_id, due_on, due_on, next_try_at, next_try_at, $5
    from callable`,
};

/**
 * Calls that came with a person's row of a handover, if nothing happened to them since. $2 null: back to whoever had them;
 * else to the head, unassigned since that moment, or to nobody where the head sells. $3 who does it, $4 day, $5 why.
 */
export const RETURN_CALLS: Statement = {
  name: 'handover-return-calls',
  text: `with back as (select * from json_to_recordset($1::json) as b (id uuid, "toId" uuid, "backId" uuid)), given as (
      select c.id, c.owner_id as from_id, c.due_on, c.next_try_at,
        exists (select from milestone_call_entry b where b.call_id = c.id and b.id < e.id) as was_touched,
        (select u from (select case when $2::timestamptz is null then e.from_owner_id else b."backId" end as u) to_whom
         where u = any (managers_of(p.office_id)) and u is distinct from owner_in_role(c.assignment_id, 'SALES')) as owner_id
      from back b join handover_person hp on hp.id = b.id join person p on p.id = hp.person_id
      join milestone_call c on c.person_id = p.id and c.state = 'PLANNED'
      join lateral (select * from milestone_call_entry last where last.call_id = c.id order by last.id desc limit 1) e
        on e.kind = 'DELEGATED' and e.created_at = hp.created_at
      where $2::timestamptz is null or c.owner_id = b."toId"
    ), returned as (
      update milestone_call c set owner_id = g.owner_id, version = c.version + 1, is_touched = g.was_touched or $2::timestamptz is not null,
        unassigned_at = case when g.owner_id is null then coalesce($2::timestamptz, clock_now()) else $2::timestamptz end
      from given g where g.id = c.id
    )
    insert into milestone_call_entry (id, call_id, author_id, kind, happened_on, from_owner_id, to_owner_id,
      from_on, to_on, from_try_at, to_try_at, text)
    select new_id(), id, $3::uuid, case when $2::timestamptz is null then 'TAKEN_BACK' else 'DELEGATED' end, $4::date,
      from_id, owner_id, due_on, due_on, next_try_at, next_try_at, $5
    from given`,
};
