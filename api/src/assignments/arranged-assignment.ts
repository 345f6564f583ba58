import { Conflict } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import { told } from '../core/told.ts';
import type { Work } from '../core/work.ts';
import { personMay, keptPerson } from '../people/index.ts';
import { Assignment } from './assignment.entity.ts';

/** How the work is done. */
export const DETAILS = ['workplacePhone', 'workDays', 'workHours', 'duties', 'remark'] as const;

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
  const theirs = error.theirs as Assignment;
  const shown = told(theirs, ['id', 'version', 'startedOn', 'endedOn', 'orgUnitId', 'supervisorId', ...DETAILS]);
  throw new Conflict({ ...shown, reason: theirs.endReason });
}
