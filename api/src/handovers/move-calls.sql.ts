import type { Statement } from '../core/sql.ts';

const MOVING = `moving as (select * from json_to_recordset($1::json) as m (id uuid, "personId" uuid, "fromId" uuid, "toId" uuid))`;

/**
 * Calls of thanks in the giver's name, and those that the receiver may not make because they sell there from now on: they
 * go to the receiver if they manage the office, else to whom the plan would give them, or to nobody (未割当). $2 the moment.
 */
export const MOVE_CALLS: Statement = {
  name: 'handover-move-calls',
  text: `with ${MOVING}, callable as (
      select distinct on (c.id) c.id, case when m."toId" is distinct from sells.user_id and m."toId" = any (managers_of(p.office_id))
        then m."toId" else nullif(call_owner(c.assignment_id), m."fromId") end as owner_id
      from moving m join person p on p.id = m."personId"
      join milestone_call c on c.person_id = p.id and c.state = 'PLANNED'
      left join ownership sells on sells.assignment_id = c.assignment_id and sells.role = 'SALES' and sells.until_on is null
      where c.owner_id = m."fromId" or (c.owner_id = m."toId" and c.owner_id = sells.user_id)
      order by c.id, m.id
    )
    update milestone_call c set owner_id = k.owner_id, version = c.version + 1,
      unassigned_at = case when k.owner_id is null then $2::timestamptz end
    from callable k where k.id = c.id`,
};
