import type { Day, Role } from '#domain';
import { mayOwn } from './possible-owner.ts';

export interface PastOwner {
  readonly id: string;
  readonly role: Role;
  readonly sinceOn: Day;
  readonly untilOn: Day | null;
  /** Whether they may answer again: not a colleague who left, nor one whose role went elsewhere. */
  readonly mayReturn: boolean;
}

/** Whether the user of an ownership `o` may answer again. */
export const mayReturn = (o: string): string =>
  `(select ${mayOwn('hu', `${o}.role`, `office_of_person(${o}.person_id)`)} from app_user hu where hu.id = ${o}.user_id)`;

/** Whoever may get something back keeps their account and their roles until this has ended. */
export const HOLD_WHO_RETURNS = {
  name: 'hold-who-returns',
  text: `select u.id from app_user u
         where u.id in (select user_id from ownership where assignment_id = $1
                        union all select owner_id from follow_up where ended_with_id = $1)
         order by u.id for share of u`,
};

export const PAST_OWNERS = {
  name: 'past-owners',
  text: `select o.id, o.role, o.since_on as "sinceOn", o.until_on as "untilOn", ${mayReturn('o')} as "mayReturn"
         from ownership o where o.assignment_id = $1 order by o.role, o.until_on is not null, o.since_on desc, o.id desc`,
};
export const OWNERS_RETURN = {
  name: 'owners-return',
  text: 'update ownership set until_on = null where id = any ($1::uuid[])',
};
export const TENURES = {
  name: 'tenures-of-worker',
  text: 'select from_on as "fromOn", to_on as "toOn" from tenure where person_id = $1',
};

/**
 * Which dates `f` return to the work `a` (its id) once its end is taken back: those called off with it, and those that
 * moved away and still lie ahead. One that was decided anew since stays as it is.
 */
export const returnsTo = (f: string, a: string): string => `(${f}.ended_with_id = ${a}
  and (${f}.state = 'CANCELLED' and ${f}.assignment_id = ${a}
       or ${f}.state = 'PLANNED' and ${f}.assignment_id is distinct from ${a})
  and not exists (
    select from follow_up there where ${f}.origin = 'AGREED' and there.origin = 'AGREED' and there.state = 'PLANNED'
      and there.person_id = ${f}.person_id and there.assignment_id = ${a} and there.responsible_role = ${f}.responsible_role))`;

/** The date of a colleague who may no longer answer there goes to whoever takes the end back. */
export const DATES_RETURN = {
  name: 'dates-return',
  text: `update follow_up f set state = 'PLANNED', reason = null, assignment_id = $1, ended_with_id = null, version = f.version + 1,
           owner_id = case when ${mayOwn('u', 'f.responsible_role', 'office_of_person(f.person_id)')} then f.owner_id else $2 end
         from app_user u where u.id = f.owner_id and ${returnsTo('f', '$1::uuid')}`,
};
export const FORGET_END = {
  name: 'forget-end-of-dates',
  text: `update follow_up set ended_with_id = null, version = version + 1 where ended_with_id = $1`,
};
