import type { Policy } from '../core/policy.ts';
import { personMay, type PersonSubject } from '../people/index.ts';

/** What the policy needs to know of a next date. */
export interface FollowUpSubject {
  readonly ownerId: string;
  readonly person: PersonSubject;
}

/** Whoever keeps the date may move it, and so may whoever carries on with the person. */
export const followUpMay: Policy<FollowUpSubject, 'see' | 'change'> = {
  see: (actor, { person }) => personMay.see(actor, person),
  change: (actor, { ownerId, person }) => ownerId === actor.id || personMay.carryOn(actor, person),
};
