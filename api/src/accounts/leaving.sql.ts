/** The head of an office; where it has none, of the nearest above that has. Never the one who leaves. */
export const headOf = (office: string, leaver: string): string => `(
  select r.user_id from office_role r
  join office_reach x on x.upper_id = r.office_id and x.lower_id = ${office}
  join app_user h on h.id = r.user_id and h.deactivated_at is null
  where r.grade = 'OFFICE' and r.user_id <> ${leaver}
  order by (select count(*) from office_reach y where y.lower_id = x.upper_id) desc limit 1)`;

/** Whether the user may still keep what belongs to that office: a role in touch with people, there, above or below. */
const mayKeep = (office: string, user: string): string => `exists (
  select from office_role r join office_reach x on (x.upper_id, x.lower_id) in ((r.office_id, ${office}), (${office}, r.office_id))
  where r.user_id = ${user} and r.role in ('COORDINATOR', 'SALES', 'MANAGER'))`;

/** An issue of a site alone belongs where its owner first had a role. */
const FIRST_OFFICE = `(select r.office_id from office_role r where r.user_id = $1 order by r.created_at, r.id limit 1)`;

/**
 * $1 the user, $2 whether all goes, or only what they may no longer keep. What is open in their name, each with its
 * office and the head to whom it goes: whom they answer for, whom they meet, what they promised or decide, and whom they call.
 */
const OPEN = `
  with mine as materialized (
    select 'ASSIGNMENT' as kind, o.id, office_of_person(o.person_id) as office_id
    from ownership o where o.user_id = $1 and o.until_on is null
    union all
    select 'FOLLOW_UP', f.id, office_of_person(f.person_id) from follow_up f where f.owner_id = $1 and f.state = 'PLANNED'
    union all
    select 'ISSUE', i.id, coalesce(office_of_person(i.person_id), ${FIRST_OFFICE}) from open_issue i
    where $1 in (i.owner_id, i.decider_id) and i.next_on is not null
    union all
    select 'CALL', c.id, office_of_person(c.person_id) from milestone_call c where c.owner_id = $1 and c.state = 'PLANNED'
  ), heads as materialized (
    select it.office_id, ${headOf('it.office_id', '$1')} as head_id from (select distinct office_id from mine) it
    where $2::boolean or not ${mayKeep('it.office_id', '$1')}
  ), moving as materialized (select mine.*, head_id from mine join heads using (office_id))`;

/** What would move, by office. */
export const WHAT_MOVES = {
  name: 'what-a-leaver-leaves',
  text: `${OPEN}
    select coalesce(json_agg(json_build_object(
      'office', json_build_object('id', o.id, 'name', o.name),
      'head', (select json_build_object('id', u.id, 'name', u.name) from app_user u where u.id = m.head_id),
      'assignments', m.assignments, 'followUps', m.follow_ups, 'issues', m.issues, 'calls', m.calls) order by o.name, o.id), '[]') as answer
    from (select office_id, head_id, count(*) filter (where kind = 'ASSIGNMENT') as assignments,
                 count(*) filter (where kind = 'FOLLOW_UP') as follow_ups, count(*) filter (where kind = 'ISSUE') as issues,
                 count(*) filter (where kind = 'CALL') as calls
          from moving group by office_id, head_id) m
    join office o on o.id = m.office_id`,
};

/** Meetings go to the head, unassigned. $3 is the moment. */
export const MOVE_FOLLOW_UPS = {
  name: 'move-follow-ups-of-leaver',
  text: `${OPEN}
    update follow_up f set owner_id = m.head_id, unassigned_at = $3, version = f.version + 1
    from moving m where m.kind = 'FOLLOW_UP' and m.id = f.id`,
};

/** Promises and decisions go to the head, unassigned. $3 is the moment. */
export const MOVE_ISSUES = {
  name: 'move-issues-of-leaver',
  text: `${OPEN}
    update open_issue i set
      owner_id = case when i.owner_id = $1 then m.head_id else i.owner_id end,
      unassigned_at = case when i.owner_id = $1 then $3::timestamptz else i.unassigned_at end,
      decider_id = case when i.decider_id = $1 then m.head_id else i.decider_id end,
      version = i.version + 1
    from moving m where m.kind = 'ISSUE' and m.id = i.id
    returning i.id as "issueId"`,
};

/** Calls of thanks go to the head, unassigned; where the head sells, to nobody. $3 is the moment. */
export const MOVE_CALLS = {
  name: 'move-calls-of-leaver',
  text: `${OPEN}
    update milestone_call c set unassigned_at = $3, version = c.version + 1,
      owner_id = case when not exists (select from ownership s where s.assignment_id = c.assignment_id and s.role = 'SALES'
                                       and s.until_on is null and s.user_id = m.head_id) then m.head_id end
    from moving m where m.kind = 'CALL' and m.id = c.id`,
};

/** The course of each tells it, and why. $1 rows with an id of ours each, $2 actor, $3 day, $4 reason. */
export const TELL_IN_COURSE = {
  name: 'tell-leaver-in-course',
  text: `insert into issue_entry (id, issue_id, author_id, kind, happened_on, text)
         select it.id, it."issueId", $2, 'PROMISE_CHANGED', $3, $4
         from jsonb_to_recordset($1::jsonb) as it (id uuid, "issueId" uuid)`,
};

/** Whoever answered for an assignment no longer does; the rows tell to whom each goes. $3 day. */
export const END_OWNERSHIPS = {
  name: 'end-ownerships-of-leaver',
  text: `${OPEN}
    update ownership o set until_on = greatest(o.since_on, $3::date)
    from moving m where m.kind = 'ASSIGNMENT' and m.id = o.id
    returning o.assignment_id as "assignmentId", o.person_id as "personId", o.role, o.until_on as "sinceOn", m.head_id as "headId"`,
};

/** The head takes over, unassigned. $1 rows with an id of ours each, $2 reason, $3 moment. */
export const TAKE_OVER = {
  name: 'head-takes-over',
  text: `insert into ownership (id, assignment_id, person_id, role, user_id, since_on, reason, unassigned_at)
         select it.id, it."assignmentId", it."personId", it.role, it."headId", it."sinceOn", $2, $3
         from jsonb_to_recordset($1::jsonb)
           as it (id uuid, "assignmentId" uuid, "personId" uuid, role text, "headId" uuid, "sinceOn" date)`,
};
