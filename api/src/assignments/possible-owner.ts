import type { Role } from '#domain';
import { keptColleagues } from '../accounts/index.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Look, Work } from '../core/work.ts';
import { personMay, seenPerson, type PersonSubject } from '../people/index.ts';

type OwnerRole = 'COORDINATOR' | 'SALES';

interface Owner {
  readonly userId: string;
  readonly role: OwnerRole;
  /** The input field that named them. */
  readonly field: string;
}

/** Active colleagues in that role, or managers, of the office or of one above or below it. */
export const mayOwn = (u: string, role: string, office: string) =>
  `(${u}.deactivated_at is null and exists (
     select from office_role hr
     join office_reach hx on (hx.upper_id, hx.lower_id) in ((hr.office_id, ${office}), (${office}, hr.office_id))
     where hr.user_id = ${u}.id and hr.role in (${role}, 'MANAGER')))`;

const MAY_OWN = {
  name: 'may-own-assignment',
  text: `select true as answer from app_user u where u.id = $1 and ${mayOwn('u', '$2', '$3')}`,
};

/** As many as one can choose among. */
const LIMIT = 200;

const POSSIBLE = {
  name: 'possible-owners-of-work',
  text: `select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id), '[]') as answer
         from (select u.id, u.name from app_user u where u.password_hash is not null and ${mayOwn('u', '$1', '$2')}
               order by u.name, u.id limit ${LIMIT}) u`,
};

/** Refuses whoever cannot own an assignment of this person in that role; nobody leaves or loses a role until it is theirs. */
export async function ensurePossibleOwner(work: Work, person: PersonSubject, owner: Owner): Promise<void> {
  await keptColleagues(work, [owner.userId]);
  const isPossible = await work.sql.answer<boolean>(MAY_OWN, [owner.userId, owner.role, person.officeId]);
  if (!isPossible) throw new Refused('OWNER_NOT_POSSIBLE', owner.field);
}

/** Who can own an assignment of this person in that role, by name: those who have signed up. */
export async function possibleOwners(look: Look, personId: string, role: Role) {
  const person = await seenPerson(look, personId);
  ensure(personMay.assign(look.actor, person));
  if (role !== 'COORDINATOR' && role !== 'SALES') throw new Refused('INVALID', 'role');
  await audit(look, { action: 'possibleOwners', subjectType: 'Person', subjectId: personId, personId });
  return (await look.sql.answer<{ id: string; name: string }[]>(POSSIBLE, [role, person.officeId])) ?? [];
}
