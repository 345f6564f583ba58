import type { Channel, Day, Role } from '#domain';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';

const CANCEL = {
  name: 'follow-up-cancel-fixed',
  text: `update follow_up f set state = 'CANCELLED', reason = $2, version = version + 1
         where f.fixed_in_id = $1 and f.state = 'PLANNED'
           and not exists (select from follow_up_before b where b.conversation_id = $1 and b.follow_up_id = f.id)`,
};

/** No other date was agreed for the same work and role. */
const noOtherStands = `not exists (
  select from follow_up other
  where other.id <> f.id and other.person_id = f.person_id and other.assignment_id is not distinct from f.assignment_id
    and other.responsible_role = f.responsible_role and other.origin = 'AGREED' and other.state = 'PLANNED')`;

/** Whose the date is that stands again: a colleague who left has handed the work on, else whoever puts it back has it. */
const ownerNow = `coalesce(
  (select u.id from app_user u where u.id = f.owner_id and u.deactivated_at is null),
  (select o.user_id from ownership o
   where o.assignment_id = f.assignment_id and o.role = f.responsible_role and o.until_on is null),
  (select actor_id()))`;

/** A conversation that no longer speaks for the person: taken back, or moved to somebody else. */
const isGone = (c: string) =>
  `exists (select from conversation g join follow_up gf on gf.id = ${c}.follow_up_id
           where g.id = ${c}.fixed_in_id and (g.retracted_at is not null or g.person_id <> gf.person_id))`;

/**
 * Goes back to the newest agreement that still stands; where none does, the date is called off. A day to which somebody
 * moved it by hand since is theirs, and stays.
 */
const PUT_BACK = {
  name: 'follow-up-put-back',
  text: `
    with recursive back as (
      select b.follow_up_id, b.planned_on, b.fixed_in_id, b.moved_to_on, 1 as step
      from follow_up_before b where b.conversation_id = $1
      union all
      select b.follow_up_id, b.planned_on, b.fixed_in_id, back.moved_to_on, back.step + 1
      from back
      join follow_up_before b on b.conversation_id = back.fixed_in_id and b.follow_up_id = back.follow_up_id
      where ${isGone('back')}
    ), stood as (
      select distinct on (back.follow_up_id) back.*, ${isGone('back')} as is_gone,
        f.planned_on as was_on, f.responsible_role as role, f.channel, f.assignment_id is not null as is_at_work
      from back join follow_up f on f.id = back.follow_up_id
      order by back.follow_up_id, back.step desc
    )
    update follow_up f set
      version = f.version + 1,
      state = case when is_gone then 'CANCELLED' else 'PLANNED' end,
      reason = case when is_gone then $2 else f.reason end,
      planned_on = case when not is_gone and (moved_to_on is null or f.planned_on = moved_to_on) then stood.planned_on else f.planned_on end,
      fixed_in_id = stood.fixed_in_id,
      owner_id = ${ownerNow}
    from stood
    where f.id = stood.follow_up_id and case
      when moved_to_on is null then f.state = 'CANCELLED' and not is_gone and ${noOtherStands}
      else f.state = 'PLANNED' and f.fixed_in_id = $1 end
    returning stood.was_on as "plannedOn", role, stood.channel, stood.is_at_work as "isAtWork",
              moved_to_on is not null as "wasFixed"`,
};

const PLAN_AGAIN = {
  name: 'follow-up-plan-again',
  text: `
    update follow_up f set state = 'PLANNED', done_on = null, done_in_id = null, owner_id = ${ownerNow}, version = f.version + 1
    where f.done_in_id = $1 and f.state = 'DONE' and (f.origin = 'PLAN' or ${noOtherStands})`,
};

/** A date as the conversation had fixed it, before it was put back. */
export interface Unfixed {
  readonly plannedOn: Day;
  readonly role: Role;
  readonly channel: Channel;
  readonly isAtWork: boolean;
  /** False where the conversation had called the date off. */
  readonly wasFixed: boolean;
}

/** Calls off what that conversation fixed. */
export const cancelFixedIn = ({ sql }: Work, conversationId: string, reason: string) =>
  sql.rows(CANCEL, [conversationId, reason]);

/** Puts back the day of a date that the conversation moved, and plans again one that it called off. */
export const putBackMovedIn = ({ sql }: Work, conversationId: string, reason: string): Promise<Unfixed[]> =>
  refuseDuplicate(
    sql.rows<Unfixed & Record<string, unknown>>(PUT_BACK, [conversationId, reason]),
    'one_agreed_ahead',
    'NEXT_DATE_FIXED_MEANWHILE',
  );

/** Plans again what that conversation was taken to have kept, unless another agreed date stands by now. */
export const planAgainDoneIn = ({ sql }: Work, conversationId: string) =>
  refuseDuplicate(sql.rows(PLAN_AGAIN, [conversationId]), 'one_agreed_ahead', 'NEXT_DATE_FIXED_MEANWHILE');
