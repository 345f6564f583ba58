import type { Actor } from '../core/actor.ts';
import type { Policy } from '../core/policy.ts';
import { personMay, whereSeen, type PersonSubject } from '../people/index.ts';

/** What the policy needs to know of a call of thanks. */
export interface CallSubject {
  readonly person: PersonSubject;
  /** Null: nobody has it (未割当). */
  readonly ownerId: string | null;
  /** Who sells where our person works: the thanks come from somebody else (G-02). */
  readonly salesOwnerIds: readonly string[];
}

const manages = (actor: Actor, { person }: CallSubject) => actor.managedOffices.includes(person.officeId);
const sells = (actor: Actor, { salesOwnerIds }: CallSubject) => salesOwnerIds.includes(actor.id);

/**
 * Whoever sees the person sees that there is a call, and what came of it. A manager of the person's office or above makes
 * it, never the sales owner of the assignment. What a colleague has one takes over first; what nobody has may be taken.
 */
export const callMay: Policy<CallSubject, 'see' | 'own' | 'complete' | 'delegate'> = {
  see: (actor, { person }) => personMay.see(actor, person),
  own: (actor, call) => manages(actor, call) && !sells(actor, call),
  complete: (actor, call) => callMay.own(actor, call) && (call.ownerId === null || call.ownerId === actor.id),
  delegate: manages,
};

/** Whether it is the sales owner who asks: they are told why they may not. */
export const isSalesOwner = sells;

/** Who sells where the assignment of that id is worked, today. */
const SALES_OWNERS = (assignment: string) =>
  `select so.user_id from ownership so where so.assignment_id = ${assignment} and so.role = 'SALES' and so.until_on is null`;

export const salesOwnersJson = (c: string): string =>
  `(select coalesce(json_agg(so.user_id), '[]') from (${SALES_OWNERS(`${c}.assignment_id`)}) so)`;

interface Asking {
  readonly actor: string;
  readonly offices: string;
  readonly managed: string;
  readonly today: string;
}

/** `callMay` as conditions of SQL, for a call `c` and its person `p`. The spec of the policy holds the two together. */
export const whereCall = {
  see: (_: string, p: string, asking: Asking) => whereSeen(p, asking),
  own: (c: string, p: string, { actor, managed }: Asking) =>
    `(${p}.office_id = any (${managed}::uuid[]) and ${actor} not in (${SALES_OWNERS(`${c}.assignment_id`)}))`,
  complete: (c: string, p: string, asking: Asking): string =>
    `(${whereCall.own(c, p, asking)} and (${c}.owner_id is null or ${c}.owner_id = ${asking.actor}))`,
  delegate: (_: string, p: string, { managed }: Asking) => `(${p}.office_id = any (${managed}::uuid[]))`,
};

/** The highest grade that a user has as a manager of an office or above it; null for whoever is none. */
export const gradeOf = (user: string, office: string): string => `(
  select gr.grade from office_role gr join office_reach gx on gx.upper_id = gr.office_id and gx.lower_id = ${office}
  where gr.user_id = ${user} and gr.role = 'MANAGER'
  order by array_position(array['OFFICE', 'DEPARTMENT', 'SECTION'], gr.grade) limit 1)`;
