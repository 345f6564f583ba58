import type { Role } from '#domain';
import type { Policy } from '../core/policy.ts';

/** What the policy needs to know of a person: where they belong, and what the asking user is to them. */
export interface PersonSubject {
  readonly id: string;
  readonly officeId: string;
  /** The roles in which the actor owns an assignment of this person today. */
  readonly ownerRoles: readonly Role[];
  /** Whether the actor owned one within the last 90 days, in whatever role. */
  readonly hasOwnedLately: boolean;
}

type PersonVerb =
  | 'see'
  | 'talkWith'
  | 'edit'
  | 'assign'
  | 'archive'
  | 'move'
  | 'keepConsents'
  | 'carryOn'
  | 'seeTeamLines'
  | 'seeSensitiveLines'
  | 'writeForSelf'
  | 'seeRetracted';

const isOwner = ({ ownerRoles }: PersonSubject) => ownerRoles.length > 0;

/** Owners are the coordinator and the sales owner of an assignment; the team is whoever stands in the person's office or above. */
export const personMay: Policy<PersonSubject, PersonVerb> = {
  see: (actor, person) => actor.seenOffices.includes(person.officeId) || isOwner(person) || person.hasOwnedLately,
  talkWith: (actor, person) => actor.seenOffices.includes(person.officeId) || isOwner(person) || person.hasOwnedLately,
  edit: (actor, person) => actor.seenOffices.includes(person.officeId) || person.ownerRoles.includes('COORDINATOR'),
  assign: (actor, person) => actor.seenOffices.includes(person.officeId),
  archive: (actor, person) => actor.seenOffices.includes(person.officeId),
  // Who moves to another office takes their whole history along: that is for a manager to decide.
  move: (actor, person) => actor.managedOffices.includes(person.officeId),
  keepConsents: (actor, person) => actor.seenOffices.includes(person.officeId),
  // Anyone of the office goes on where a colleague left off: resolves, reports, moves a date.
  carryOn: (actor, person) => actor.seenOffices.includes(person.officeId) || isOwner(person),
  seeTeamLines: (actor, person) => actor.teamOffices.includes(person.officeId) || isOwner(person),
  seeSensitiveLines: (actor, person) =>
    actor.managedOffices.includes(person.officeId) || person.ownerRoles.includes('COORDINATOR'),
  writeForSelf: (actor, person) =>
    actor.seenOffices.includes(person.officeId) || person.ownerRoles.includes('COORDINATOR'),
  seeRetracted: (actor, person) => actor.managedOffices.includes(person.officeId),
};

/** The policy's facts as SQL, for a person row `p`, the actor's id and the day. */
export const OWNER_ROLES = (p: string, actor: string) =>
  `coalesce((select json_agg(distinct o.role) from ownership o
             where o.person_id = ${p}.id and o.user_id = ${actor} and o.until_on is null), '[]')`;
export const OWNED_LATELY = (p: string, actor: string, today: string) =>
  `exists (select from ownership o where o.person_id = ${p}.id and o.user_id = ${actor}
           and (o.until_on is null or o.until_on > ${today}::date - 90))`;

/** `personMay.see` as a condition of SQL. Its spec holds the two together. */
export const whereSeen = (p: string, { actor, offices, today }: { actor: string; offices: string; today: string }) =>
  `(${p}.office_id = any (${offices}::uuid[]) or ${OWNED_LATELY(p, actor, today)})`;

/** `personMay.carryOn` as a condition of SQL. */
export const whereCarriesOn = (p: string, { actor, offices }: { actor: string; offices: string }) =>
  `(${p}.office_id = any (${offices}::uuid[]) or exists (
     select from ownership o where o.person_id = ${p}.id and o.user_id = ${actor} and o.until_on is null))`;

/** Whether a user row `u` may own an issue of the person `p`: active, and one who sees the person. */
export const mayBeOwner = (u: string, p: string) =>
  `(${u}.deactivated_at is null and (
     exists (select from office_role r join office_reach x on x.upper_id = r.office_id
             where r.user_id = ${u}.id and r.role in ('COORDINATOR', 'MANAGER') and x.lower_id = ${p}.office_id)
     or exists (select from ownership o where o.person_id = ${p}.id and o.user_id = ${u}.id and o.until_on is null)))`;
