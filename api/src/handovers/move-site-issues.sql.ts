import type { Statement } from '../core/sql.ts';

const MOVING = `moving as (select * from json_to_recordset($1::json) as m (id uuid, "personId" uuid, "fromId" uuid, "toId" uuid))`;

/**
 * What the giver has to do with a site itself, by that column of the issue: it comes along with the first of the people there,
 * once the giver looks after nobody else at that site.
 */
const along = (column: 'owner_id' | 'decider_id') => `along as materialized (
  select distinct on (i.id) i.id as issue_id, m.id as handover_person_id, m."toId"
  from moving m join handover_ownership ho on ho.handover_person_id = m.id
  join ownership f on f.id = ho.former_id join assignment a on a.id = f.assignment_id join org_unit u on u.id = a.org_unit_id
  join open_issue i on i.site_id = u.site_id and i.person_id is null and i.${column} = m."fromId" and i.next_on is not null
  where not exists (
    select from ownership o join assignment b on b.id = o.assignment_id join org_unit v on v.id = b.org_unit_id
    where o.user_id = m."fromId" and o.until_on is null and v.site_id = u.site_id)
  order by i.id, m.id
)`;

/** After the work moved. $2 who does it, $3 day, $4 why: the course of each issue tells it. */
export const MOVE_SITE_ISSUES: Statement = {
  name: 'handover-move-site-issues',
  text: `with ${MOVING}, ${along('owner_id')}, moved as (
      update open_issue i set owner_id = l."toId", version = i.version + 1 from along l where i.id = l.issue_id
      returning i.id, i.due_on, l.handover_person_id
    ), told as (
      insert into issue_entry (id, issue_id, author_id, kind, happened_on, text)
      select new_id(), id, $2::uuid, 'PROMISE_CHANGED', $3::date, $4 from moved
    )
    insert into handover_promise (id, handover_person_id, issue_id, due_on)
    select new_id(), handover_person_id, id, due_on from moved`,
};

/** What the giver was to decide there; told once where the issue itself moved too. */
export const MOVE_SITE_DECISIONS: Statement = {
  name: 'handover-move-site-decisions',
  text: `with ${MOVING}, ${along('decider_id')}, moved as (
      update open_issue i set decider_id = l."toId", version = i.version + 1 from along l where i.id = l.issue_id
      returning i.id, i.decide_on, l.handover_person_id
    ), told as (
      insert into issue_entry (id, issue_id, author_id, kind, happened_on, text)
      select new_id(), id, $2::uuid, 'PROMISE_CHANGED', $3::date, $4 from moved
      where not exists (select from handover_promise pr
                        where pr.handover_person_id = moved.handover_person_id and pr.issue_id = moved.id)
    )
    insert into handover_promise (id, handover_person_id, part, issue_id, due_on)
    select new_id(), handover_person_id, 'DECIDER', id, decide_on from moved`,
};
