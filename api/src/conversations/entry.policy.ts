import type { Policy } from '../core/policy.ts';
import type { PersonSubject } from '../people/index.ts';

/** What the policy needs to know of a conversation, or of a line in it. */
export interface EntrySubject {
  /** Who wrote it down; of a corrected line, whoever wrote it first, too. Null: somebody who never was a user here. */
  readonly authorIds: readonly (string | null)[];
  readonly person: PersonSubject;
}

/** What is wrong is put right by whoever wrote it, or by a manager of the person's office. */
export const entryMay: Policy<EntrySubject, 'putRight'> = {
  putRight: (actor, { authorIds, person }) =>
    authorIds.includes(actor.id) || actor.managedOffices.includes(person.officeId),
};
