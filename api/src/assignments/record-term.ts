import { addDays } from '#domain';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replan } from '../milestone-plan/index.ts';
import { arrangedAssignment } from './arranged-assignment.ts';
import type { RecordTermInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { newestTerm } from './newest-term.ts';

/** Extends the work by a term that begins the day after the last one. */
export async function recordTerm(work: Work, { assignmentId, toOn }: RecordTermInput): Promise<Saved> {
  const { personId, endedOn } = await arrangedAssignment(work, assignmentId);
  if (endedOn) throw new Refused('ASSIGNMENT_ENDED');
  const last = ensureFound(await newestTerm(work, assignmentId));
  const fromOn = addDays(last.toOn, 1);
  if (toOn < fromOn) throw new Refused('TERM_ENDS_BEFORE_START', 'toOn');

  // First, because of two who extend at once the second meets a conflict here.
  await change(work.db, ContractTerm, last, { outcome: 'EXTENDED' });
  const { id } = await add(work.db, ContractTerm, { assignmentId, ordinal: last.ordinal + 1, fromOn, toOn });
  await replan(work, assignmentId);
  await audit(work, { action: 'recordTerm', subjectType: 'ContractTerm', subjectId: id, personId });
  return { id, version: 1 };
}
