import type { Policy } from '../core/policy.ts';
import { personMay, type PersonSubject } from '../people/index.ts';

/** What the policy needs to know of a next date. */
export interface FollowUpSubject {
  readonly ownerId: string;
  readonly person: PersonSubject;
}

/** Whoever keeps the date may move it, and so may the person's owners and the managers of their office. */
export const followUpMay: Policy<FollowUpSubject, 'see' | 'change'> = {
  see: (actor, { person }) => personMay.see(actor, person),
  change: (actor, { ownerId, person }) =>
    ownerId === actor.id || person.ownerRoles.length > 0 || actor.managedOffices.includes(person.officeId),
};
