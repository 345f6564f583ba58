import type { Policy } from '../core/policy.ts';
import { personMay, type PersonSubject } from '../people/index.ts';

/** What the policy needs to know of a person who was handed over. */
export interface HandedSubject {
  readonly fromId: string;
  readonly toId: string;
  readonly madeById: string;
  readonly person: PersonSubject;
}

/**
 * Those who have a part in a handover see it, and the managers of the person's office: they see what nobody accepted. Only
 * the receiver answers; who gave or decided it, or manages the office, takes it back.
 */
export const handoverMay: Policy<HandedSubject, 'see' | 'answer' | 'undo'> = {
  see: (actor, it) =>
    personMay.see(actor, it.person) &&
    ([it.fromId, it.toId, it.madeById].includes(actor.id) || actor.managedOffices.includes(it.person.officeId)),
  answer: (actor, { toId }) => toId === actor.id,
  undo: (actor, { fromId, madeById, person }) =>
    [fromId, madeById].includes(actor.id) || actor.managedOffices.includes(person.officeId),
};

/** `handoverMay.see`, of the part of a row of handover `h`, for a person `p` whom the asking user sees. */
export const hasPartIn = (h: string, p: string, { actor, managed }: { actor: string; managed: string }): string =>
  `(${actor} in (${h}.from_id, ${h}.to_id, ${h}.made_by_id) or ${p}.office_id = any (${managed}::uuid[]))`;
