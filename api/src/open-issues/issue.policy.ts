import type { Audience } from '#domain';
import type { Policy } from '../core/policy.ts';
import { personMay, type PersonSubject } from '../people/index.ts';

/** What the policy needs to know of an open issue. */
export interface IssueSubject {
  readonly ownerId: string | null;
  readonly authorId: string | null;
  readonly audience: Audience;
  /** Whom it is about; null for one of a site, and for a person behind the second wall. */
  readonly person: PersonSubject | null;
  readonly isOfSite: boolean;
  /** For one of a site alone: the offices of its owner and its author, whose teams share it. */
  readonly officeIds: readonly string[] | null;
}

/** Whoever carries on with the person acts, and whoever wrote or owns it. What is for the team is read by the team alone. */
export const issueMay: Policy<IssueSubject, 'see' | 'act'> = {
  see: (actor, { audience, person, isOfSite, officeIds }) => {
    if (isOfSite) return (officeIds ?? []).some((it) => actor.teamOffices.includes(it));
    if (!person || !personMay.see(actor, person)) return false;
    return audience === 'EVERYONE' || personMay.seeTeamLines(actor, person);
  },
  act: (actor, { ownerId, authorId, person, officeIds }) =>
    ownerId === actor.id ||
    authorId === actor.id ||
    Boolean(person && personMay.carryOn(actor, person)) ||
    (officeIds ?? []).some((it) => actor.seenOffices.includes(it)),
};
