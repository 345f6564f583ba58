import type { Policy } from '../core/policy.ts';

/** The coordinators and managers of an office, and those above it, take people into it. */
export const peopleOfOfficeMay: Policy<{ readonly id: string }, 'add'> = {
  add: (actor, office) => actor.seenOffices.includes(office.id),
};
