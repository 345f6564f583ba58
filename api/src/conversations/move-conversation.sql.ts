/** The assignments of a person that ran on that day. */
export const ASSIGNMENTS_THEN = {
  name: 'assignments-then',
  text: `select json_agg(id) as answer from assignment
         where person_id = $1 and started_on <= $2 and (ended_on is null or ended_on >= $2)`,
};

/** Issues let go of the conversation while it moves: a cascade would change them without raising their version. */
export const DETACH_ISSUES = {
  name: 'issues-detach',
  text: 'update open_issue set conversation_id = null, version = version + 1 where conversation_id = $1 returning id',
};

export const ATTACH_ISSUES = {
  name: 'issues-attach',
  text: `update open_issue set conversation_id = $1, person_id = $2, assignment_id = $3, version = version + 1
         where id = any ($4::uuid[])`,
};

/** Lines that answered a line elsewhere become threads of their own, each with its corrections. */
export const OPEN_OWN_THREADS = {
  name: 'threads-of-moved',
  text: `
    with recursive said as (
      select id, id as root_id from fact where conversation_id = $1 and corrects_id is null
      union all select f.id, said.root_id from fact f join said on f.corrects_id = said.id
    )
    update fact f set thread_id = said.root_id, answers_id = null
    from said
    where f.id = said.id
      and not exists (select from fact opener where opener.id = f.thread_id and opener.conversation_id = $1)`,
};

/**
 * Lines left behind that answered a moved one: the first of them opens the thread instead, and it stays ended where it
 * was. Nobody shall be asked about what was put aside.
 */
export const OPEN_THREADS_LEFT = {
  name: 'threads-left-behind',
  text: `
    with recursive behind as (
      select f.id, f.thread_id, f.held_on, f.id as root_id from fact f
      where f.person_id = $2 and f.corrects_id is null
        and exists (select from fact opener where opener.id = f.thread_id and opener.conversation_id = $1)
      union all
      select f.id, f.thread_id, f.held_on, behind.root_id from fact f join behind on f.corrects_id = behind.id
    ), opened as (
      select id, thread_id, root_id,
             first_value(root_id) over (partition by thread_id order by held_on, root_id) as opener_id
      from behind
    ), kept as (
      insert into thread_end (thread_id, kind, ended_by_id)
      select distinct opened.opener_id, e.kind, e.ended_by_id
      from opened join thread_end e on e.thread_id = opened.thread_id
    )
    update fact f set
      thread_id = opened.opener_id,
      answers_id = case
        when opened.root_id = opened.opener_id then null
        when exists (select from fact a where a.id = f.answers_id and a.conversation_id = $1) then opened.opener_id
        else f.answers_id end
    from opened where f.id = opened.id`,
};

/** What it fixed goes along, to whoever answers for the person there. Where a date stands already, that one stays. */
export const MOVE_NEXT_DATES = {
  name: 'next-dates-of-moved',
  text: `
    with fixed as (
      select f.id, f.responsible_role, case when f.assignment_id is not null then $3::uuid end as assignment_id,
             row_number() over (partition by f.responsible_role, f.assignment_id is null or $3::uuid is null
                                order by f.planned_on, f.id) = 1 as is_first
      from follow_up f where f.fixed_in_id = $1 and f.state = 'PLANNED'
        and not exists (select from follow_up_before b where b.conversation_id = $1 and b.follow_up_id = f.id)
    ), judged as (
      select fixed.*, is_first and not exists (
        select from follow_up stands
        where stands.person_id = $2 and stands.assignment_id is not distinct from fixed.assignment_id
          and stands.responsible_role = fixed.responsible_role
          and stands.origin = 'AGREED' and stands.state = 'PLANNED') as goes_along
      from fixed
    )
    update follow_up f set
      version = f.version + 1,
      person_id = case when goes_along then $2 else f.person_id end,
      assignment_id = case when goes_along then judged.assignment_id else f.assignment_id end,
      owner_id = case when not goes_along then f.owner_id else coalesce(
        (select o.user_id from ownership o where o.assignment_id = judged.assignment_id
           and o.role = judged.responsible_role and o.until_on is null), $4) end,
      state = case when goes_along then 'PLANNED' else 'CANCELLED' end,
      reason = $5,
      ended_with_id = null
    from judged where f.id = judged.id`,
};

/** A date that it had moved goes back to its old day; the day agreed on is planned anew for the right person. */
export const FIX_AGAIN = {
  name: 'next-dates-fixed-again',
  text: `
    insert into follow_up (id, person_id, assignment_id, responsible_role, owner_id, planned_on, channel, fixed_in_id)
    select n.id, $2, case when n."isAtWork" then $3::uuid end, n.role,
      coalesce((select o.user_id from ownership o where o.assignment_id = $3 and n."isAtWork"
                  and o.role = n.role and o.until_on is null), $4),
      n."plannedOn", n.channel, $1
    from json_to_recordset($5::json) as n (id uuid, role text, "plannedOn" date, channel text, "isAtWork" boolean)
    where not exists (
      select from follow_up stands
      where stands.person_id = $2 and stands.responsible_role = n.role
        and stands.assignment_id is not distinct from case when n."isAtWork" then $3::uuid end
        and stands.origin = 'AGREED' and stands.state = 'PLANNED')
    on conflict do nothing`,
};

export const KEEP_MOVE = {
  name: 'conversation-move',
  text: `insert into conversation_move (id, conversation_id, from_person_id, to_person_id, moved_by_id, reason)
         values ($1, $2, $3, $4, $5, $6)`,
};
