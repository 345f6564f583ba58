import type { Policy } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { IS_ADMINISTERED } from '../offices/index.ts';
import { personMay, seenPersonOfAnyTime, type PersonSubject } from '../people/index.ts';

/** A person of whom it is known, too, whether the actor administers their office. */
export interface DisclosedSubject extends PersonSubject {
  readonly isAdministered: boolean;
}

/** Whoever answers for an office gives its people what is kept about them. */
export const disclosureMay: Policy<DisclosedSubject, 'make'> = {
  make: (actor, person) =>
    personMay.see(actor, person) && (actor.managedOffices.includes(person.officeId) || person.isAdministered),
};

const ADMINISTERED = {
  name: 'disclosed-office-administered',
  text: `select to_json(${IS_ADMINISTERED('$1::uuid', '$2::uuid')}) as answer`,
};

/** The person, archived or not, as this policy knows them. Whom the actor may not see is not found. */
export async function disclosedSubject(look: Look, personId: string): Promise<DisclosedSubject> {
  const person = await seenPersonOfAnyTime(look, personId);
  const isAdministered = await look.sql.answer<boolean>(ADMINISTERED, [person.officeId, look.actor.id]);
  return { ...person, isAdministered: isAdministered ?? false };
}
