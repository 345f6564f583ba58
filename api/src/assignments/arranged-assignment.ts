import { Conflict } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { personMay, keptPerson } from '../people/index.ts';
import { Assignment } from './assignment.entity.ts';

/** The assignment, for whoever may arrange the work of its person. With a person whom one may not see it is not found. */
export async function arrangedAssignment(work: Work, id: string): Promise<Assignment> {
  const assignment = ensureFound(await work.db.findOneBy(Assignment, { id }));
  const person = await keptPerson(work, assignment.personId);
  ensure(personMay.assign(work.actor, person));
  return assignment;
}

/** Of the assignment as it stands now, a conflict shows what the forms show. */
export function showingTheirAssignment(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, startedOn, endedOn, endReason } = error.theirs as Assignment;
  throw new Conflict({ id, version, startedOn, endedOn, reason: endReason });
}
