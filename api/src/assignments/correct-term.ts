import { addDays } from '#domain';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replan } from '../milestone-plan/index.ts';
import { arrangedAssignment } from './arranged-assignment.ts';
import type { Assignment } from './assignment.entity.ts';
import type { CorrectTermInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';

/** Sets right on which day a term ends. The next one begins the day after, so that no gap comes of it. */
export async function correctTerm(work: Work, input: CorrectTermInput): Promise<Saved> {
  const { db } = work;
  const { id, toOn } = input;
  const term = ensureFound(await db.findOneBy(ContractTerm, { id }));
  const { assignmentId, ordinal } = term;
  const assignment = await arrangedAssignment(work, assignmentId);
  const next = await db.findOneBy(ContractTerm, { assignmentId, ordinal: ordinal + 1 });
  if (toOn < term.fromOn) throw new Refused('TERM_ENDS_BEFORE_START', 'toOn');
  if (next && toOn >= next.toOn) throw new Refused('TERM_REACHES_BEYOND_NEXT', 'toOn');

  const outcome = outcomeOf(term, assignment, toOn);
  const saved = await change(db, ContractTerm, input, { toOn, outcome }).catch(showingTheirTerm);
  if (next) await change(db, ContractTerm, next, { fromOn: addDays(toOn, 1) });
  await replan(work, assignmentId);
  const { personId } = assignment;
  await audit(work, { action: 'correctTerm', subjectType: 'ContractTerm', subjectId: id, personId });
  return saved;
}

/** Whether work that has ended stopped early is known only by the last day of its term. */
function outcomeOf({ outcome }: ContractTerm, { endedOn }: Assignment, toOn: ContractTerm['toOn']) {
  if (!endedOn || (outcome !== 'ENDED' && outcome !== 'ENDED_EARLY')) return outcome;
  return endedOn < toOn ? 'ENDED_EARLY' : 'ENDED';
}

function showingTheirTerm(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, fromOn, toOn, outcome } = error.theirs as ContractTerm;
  throw new Conflict({ id, version, fromOn, toOn, outcome });
}
