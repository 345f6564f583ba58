import type { Statement } from '../core/sql.ts';

/** What came with a person's row of a handover and is still the receiver's goes to another. */
export interface Returning {
  readonly id: string;
  readonly toId: string;
  readonly backId: string;
}

const BACK = `back as (select * from json_to_recordset($1::json) as b (id uuid, "toId" uuid, "backId" uuid))`;

const theirs = (o: string) =>
  `back b join handover_ownership ho on ho.handover_person_id = b.id
   where ${o}.id = ho.ownership_id and ${o}.user_id = b."toId" and ${o}.until_on is null`;

/** As if it had never been: the former ownerships go on. Done in two steps, because a role has one owner at a time. */
export const FORGET_OWNERSHIPS: Statement = {
  name: 'handover-forget-ownerships',
  text: `with ${BACK}, forgotten as (
      delete from ownership o using ${theirs('o')} returning ho.former_id, o.assignment_id
    ), seen as (
      update assignment a set version = a.version + 1
      from (select distinct assignment_id from forgotten) r where a.id = r.assignment_id
    )
    select former_id as id from forgotten`,
};
export const REOPEN_OWNERSHIPS: Statement = {
  name: 'handover-reopen-ownerships',
  text: 'update ownership set until_on = null where id = any ($1::uuid[])',
};

/** $2 day. */
export const END_OWNERSHIPS: Statement = {
  name: 'handover-end-ownerships',
  text: `with ${BACK}, ended as (
      update ownership o set until_on = greatest(o.since_on, $2::date) from ${theirs('o')}
      returning o.assignment_id, o.person_id, o.role, o.until_on as since_on, b."backId"
    ), seen as (
      update assignment a set version = a.version + 1
      from (select distinct assignment_id from ended) r where a.id = r.assignment_id
    )
    select coalesce(json_agg(ended), '[]') as answer from ended`,
};
/** $1 what ended, $2 why, $3 the moment since which it is unassigned. */
export const BEGIN_OWNERSHIPS: Statement = {
  name: 'handover-begin-ownerships',
  text: `insert into ownership (id, assignment_id, person_id, role, user_id, since_on, reason, unassigned_at)
         select new_id(), assignment_id, person_id, role, "backId", since_on, $2, $3
         from json_to_recordset($1::json) as e (assignment_id uuid, person_id uuid, role text, since_on date, "backId" uuid)`,
};

const cameWith = (column: 'issue_id' | 'follow_up_id', row: string, part: string) =>
  `back b join handover_promise pr on pr.handover_person_id = b.id and pr.part ${part} where ${row}.id = pr.${column}`;

/** $2 why. */
export const CANCEL_TOGETHER: Statement = {
  name: 'handover-cancel-together',
  text: `with ${BACK} update follow_up f set state = 'CANCELLED', reason = $2, version = f.version + 1
         from ${cameWith('follow_up_id', 'f', `= 'MADE'`)} and f.owner_id = b."toId" and f.state = 'PLANNED'`,
};

/** $2 the moment since which it is unassigned, or null. */
export const RETURN_MEETINGS: Statement = {
  name: 'handover-return-meetings',
  text: `with ${BACK} update follow_up f set owner_id = b."backId", unassigned_at = $2, version = f.version + 1
         from ${cameWith('follow_up_id', 'f', `in ('OWNER', 'MADE')`)} and f.owner_id = b."toId" and f.state = 'PLANNED'`,
};

/** $2 the same, $3 who does it, $4 day, $5 why. */
export const RETURN_ISSUES: Statement = {
  name: 'handover-return-issues',
  text: `with ${BACK}, returned as (
      update open_issue i set owner_id = b."backId", unassigned_at = $2, version = i.version + 1
      from ${cameWith('issue_id', 'i', `= 'OWNER'`)} and i.owner_id = b."toId" and i.next_on is not null
      returning i.id
    )
    insert into issue_entry (id, issue_id, author_id, kind, happened_on, text)
    select new_id(), id, $3::uuid, 'PROMISE_CHANGED', $4::date, $5 from returned`,
};
export const RETURN_DECISIONS: Statement = {
  name: 'handover-return-decisions',
  text: `with ${BACK} update open_issue i set decider_id = b."backId", version = i.version + 1
         from ${cameWith('issue_id', 'i', `= 'DECIDER'`)} and i.decider_id = b."toId" and i.next_on is not null`,
};
