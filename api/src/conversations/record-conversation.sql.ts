/** The conversation with its lines and its audit row: one round trip, whatever the number of lines. */
export const STORE_LINES = {
  name: 'store-lines',
  text: `
    with said as (
      insert into conversation (id, person_id, assignment_id, author_id, held_on, channel, work_topic_raised_by,
                                nothing_special, no_next_reason, raw_text, joint_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $13)
      returning id
    ), facts as (
      insert into fact (id, person_id, conversation_id, author_id, held_on, ordinal, text, about, audience, is_sensitive,
                        thread_id, answers_id)
      select id, $2, $1, $4, $5, ordinal, text, about, audience, is_sensitive, thread_id, answers_id
      from json_to_recordset($11::json) as f (id uuid, ordinal smallint, text text, about text, audience text,
                                              is_sensitive boolean, thread_id uuid, answers_id uuid)
      returning id
    ), issues as (
      insert into open_issue (id, person_id, assignment_id, conversation_id, author_id, raised_on, ordinal, text, audience,
                              owner_id, due_on, direction, decider_id, decide_on, report_to, report_on, report_via,
                              first_due_on, first_report_on)
      select id, $2, $3, $1, $4, $5, ordinal, text, audience,
             owner_id, due_on, direction, decider_id, decide_on, report_to, report_on, report_via, due_on, report_on
      from json_to_recordset($12::json) as i (id uuid, ordinal smallint, text text, audience text, owner_id uuid,
                                              due_on date, direction text, decider_id uuid, decide_on date,
                                              report_to text, report_on date, report_via text)
      returning id
    )
    insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
    select $4, 'recordConversation', 'Conversation', said.id, $2,
           json_build_object('facts', (select count(*) from facts), 'issues', (select count(*) from issues))
    from said`,
};

/**
 * The planned follow-ups that happened, moved or ended, and then the new ones: in this order, because one person has one
 * agreed date ahead per assignment and role. A date of the follow plan within whose window they were spoken with is kept by
 * that: the coordinator's by whoever it was, that of another role by the role. $6 day of the talk, $7 work or null.
 */
export const STORE_FOLLOW_UPS = {
  name: 'store-follow-ups',
  text: `
    with before as (
      insert into follow_up_before (conversation_id, follow_up_id, planned_on, fixed_in_id, moved_to_on)
      select $1, u.id, u.planned_on, u.fixed_in_id, case when step = 'MOVE' then s.on end
      from json_to_recordset($4::json) as s (id uuid, version int, step text, "on" date)
      join follow_up u on u.id = s.id and u.version = s.version
      where step in ('MOVE', 'CANCEL')
    ), changed as (
      update follow_up u
      set version = u.version + 1,
          state = case step when 'DONE' then 'DONE' when 'CANCEL' then 'CANCELLED' else 'PLANNED' end,
          done_on = case when step = 'DONE' then s.on end,
          done_in_id = case when step = 'DONE' then $1::uuid end,
          planned_on = case when step = 'MOVE' then s.on else u.planned_on end,
          channel = coalesce(s.channel, u.channel),
          fixed_in_id = case when step = 'MOVE' then $1::uuid else u.fixed_in_id end,
          reason = coalesce(s.reason, u.reason),
          ended_with_id = null
      from json_to_recordset($4::json) as s (id uuid, version int, step text, "on" date, reason text, channel text)
      where u.id = s.id and u.version = s.version and u.state = 'PLANNED'
      returning u.id
    ), kept as (
      update follow_up f set state = 'DONE', done_on = $6::date, done_in_id = $1::uuid, version = f.version + 1
      where f.person_id = $2 and f.state = 'PLANNED' and f.origin = 'PLAN' and $6::date between f.window_from_on and f.window_until_on
        and ($7::uuid is null or f.assignment_id = $7) and f.responsible_role in ('COORDINATOR', $3)
    ), added as (
      insert into follow_up (id, person_id, assignment_id, responsible_role, owner_id, planned_on, channel, fixed_in_id)
      select n.id, $2, n.assignment_id, $3, n.owner_id, n.planned_on, n.channel, $1::uuid
      from json_to_recordset($5::json) as n (id uuid, assignment_id uuid, owner_id uuid, planned_on date, channel text)
      where (select count(*) from changed) >= 0
    )
    select count(*)::int as changed from changed`,
};
