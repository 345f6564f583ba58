import type { Statement } from '../core/sql.ts';

/** Whose things go where: $1 rows of a person's row, handover, person, giver, receiver and the days of the first talk. */
export const MOVING = `moving as (select * from json_to_recordset($1::json)
  as m (id uuid, "handoverId" uuid, "personId" uuid, "fromId" uuid, "toId" uuid, "togetherOn" date, "contactByOn" date))`;

/** The people of handovers that stand already, and the audit row of each. $2 who does it. */
export const ADD_PEOPLE: Statement = {
  name: 'handover-add-people',
  text: `with ${MOVING}, noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $2::uuid, 'handOver', 'HandoverPerson', id, "personId" from moving
    )
    insert into handover_person (id, handover_id, person_id, together_on, contact_by_on)
    select id, "handoverId", "personId", "togetherOn", "contactByOn" from moving`,
};

/** $2 day. Whoever saw the work as it was before meets a conflict. */
export const RELEASE: Statement = {
  name: 'handover-release',
  text: `with ${MOVING}, released as (
      update ownership o set until_on = greatest(o.since_on, $2::date) from moving m
      where o.person_id = m."personId" and o.user_id = m."fromId" and o.until_on is null
      returning o.id as former_id, o.assignment_id, m.id as handover_person_id
    ), seen as (
      update assignment a set version = a.version + 1
      from (select distinct assignment_id from released) r where a.id = r.assignment_id
    )
    insert into handover_ownership (handover_person_id, former_id) select handover_person_id, former_id from released`,
};

/** $2 day, $3 why. */
export const TAKE_OVER: Statement = {
  name: 'handover-take-over',
  text: `with ${MOVING}, fresh as materialized (
      select new_id() as id, ho.handover_person_id, ho.former_id, f.assignment_id, f.person_id, f.role, m."toId",
             greatest(a.started_on, $2::date) as since_on
      from moving m join handover_ownership ho on ho.handover_person_id = m.id
      join ownership f on f.id = ho.former_id join assignment a on a.id = f.assignment_id
    ), taken as (
      insert into ownership (id, assignment_id, person_id, role, user_id, since_on, reason)
      select id, assignment_id, person_id, role, "toId", since_on, $3 from fresh
    )
    update handover_ownership ho set ownership_id = f.id from fresh f
    where ho.handover_person_id = f.handover_person_id and ho.former_id = f.former_id`,
};

/** Dates that a rule made follow the work and ask nobody. */
export const MOVE_MEETINGS: Statement = {
  name: 'handover-move-meetings',
  text: `with ${MOVING}, moved as (
      update follow_up f set owner_id = m."toId", version = f.version + 1 from moving m
      where f.person_id = m."personId" and f.owner_id = m."fromId" and f.state = 'PLANNED'
      returning f.id, f.planned_on, f.rule_id is not null and not f.is_touched as is_of_plan, m.id as handover_person_id
    )
    insert into handover_promise (id, handover_person_id, follow_up_id, due_on)
    select new_id(), handover_person_id, id, planned_on from moved where not is_of_plan`,
};

/** $2 who does it, $3 day, $4 why: the course of each issue tells it. */
export const MOVE_ISSUES: Statement = {
  name: 'handover-move-issues',
  text: `with ${MOVING}, moved as (
      update open_issue i set owner_id = m."toId", version = i.version + 1 from moving m
      where i.person_id = m."personId" and i.owner_id = m."fromId" and i.next_on is not null
      returning i.id, i.due_on, m.id as handover_person_id
    ), told as (
      insert into issue_entry (id, issue_id, author_id, kind, happened_on, text)
      select new_id(), id, $2::uuid, 'PROMISE_CHANGED', $3::date, $4 from moved
    )
    insert into handover_promise (id, handover_person_id, issue_id, due_on)
    select new_id(), handover_person_id, id, due_on from moved`,
};

/** What the giver was to decide. $2 who does it, $3 day, $4 why; told once where the issue itself moved too. */
export const MOVE_DECISIONS: Statement = {
  name: 'handover-move-decisions',
  text: `with ${MOVING}, moved as (
      update open_issue i set decider_id = m."toId", version = i.version + 1 from moving m
      where i.person_id = m."personId" and i.decider_id = m."fromId" and i.next_on is not null
      returning i.id, i.decide_on, m.id as handover_person_id
    ), told as (
      insert into issue_entry (id, issue_id, author_id, kind, happened_on, text)
      select new_id(), id, $2::uuid, 'PROMISE_CHANGED', $3::date, $4 from moved
      where not exists (select from handover_promise pr
                        where pr.handover_person_id = moved.handover_person_id and pr.issue_id = moved.id)
    )
    insert into handover_promise (id, handover_person_id, part, issue_id, due_on)
    select new_id(), handover_person_id, 'DECIDER', id, decide_on from moved`,
};

/** The visit together, where the receiver has no agreed date with the person. $2 day. */
export const PLAN_TOGETHER: Statement = {
  name: 'handover-plan-together',
  text: `with ${MOVING}, planned as (
      insert into follow_up (id, person_id, assignment_id, responsible_role, owner_id, planned_on)
      select new_id(), m."personId", w.assignment_id, w.role, m."toId", m."togetherOn"
      from moving m cross join lateral (
        select o.assignment_id, o.role from handover_ownership ho join ownership o on o.id = ho.ownership_id
        where ho.handover_person_id = m.id order by o.role, o.since_on desc, o.id limit 1) w
      where m."togetherOn" is not null and not exists (
        select from follow_up f where f.person_id = m."personId" and f.owner_id = m."toId"
          and f.origin = 'AGREED' and f.state = 'PLANNED')
      on conflict do nothing
      returning id, person_id, owner_id, planned_on
    )
    insert into handover_promise (id, handover_person_id, part, follow_up_id, due_on)
    select new_id(), m.id, 'MADE', p.id, p.planned_on
    from planned p join moving m on m."personId" = p.person_id and m."toId" = p.owner_id and m."togetherOn" = p.planned_on`,
};
