import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { arrangedAssignment } from './arranged-assignment.ts';
import { Assignment } from './assignment.entity.ts';
import type { EndAssignmentInput } from './assignment.input.ts';
import { newestTerm } from './newest-term.ts';
import { ContractTerm } from './contract-term.entity.ts';

const END_OWNERS = {
  name: 'end-owners',
  text: 'update ownership set until_on = greatest(since_on, $2::date) where assignment_id = $1 and until_on is null',
};
const CALL_OFF_FOLLOW_UPS = {
  name: 'call-off-follow-ups',
  text: `update follow_up set state = 'CANCELLED', reason = $2, version = version + 1
         where assignment_id = $1 and state = 'PLANNED'`,
};

/** Ends the work: its owners are released, its meetings called off, and its last term has its outcome. */
export async function endAssignment(work: Work, input: EndAssignmentInput): Promise<Saved> {
  const { id, endedOn, reason } = input;
  const assignment = await arrangedAssignment(work, id);
  ensureMayEnd(work, assignment, input);

  const saved = await change(work.db, Assignment, input, { endedOn, endReason: reason }).catch(showingTheirs);
  await work.sql.rows(END_OWNERS, [id, endedOn]);
  await work.sql.rows(CALL_OFF_FOLLOW_UPS, [id, reason]);
  await settleTerm(work, input);
  await audit(work, {
    action: 'endAssignment',
    subjectType: 'Assignment',
    subjectId: id,
    personId: assignment.personId,
  });
  return saved;
}

function ensureMayEnd({ today }: Work, assignment: Assignment, { version, endedOn }: EndAssignmentInput): void {
  const isSame = assignment.version === version;
  if (isSame && assignment.endedOn) throw new Refused('ASSIGNMENT_ENDED');
  if (endedOn < assignment.startedOn) throw new Refused('END_BEFORE_START', 'endedOn');
  if (endedOn > today) throw new Refused('END_IN_THE_FUTURE', 'endedOn');
}

async function settleTerm(work: Work, { id, endedOn }: EndAssignmentInput): Promise<void> {
  const term = await newestTerm(work, id);
  if (!term || term.outcome) return;
  await change(work.db, ContractTerm, term, { outcome: endedOn < term.toOn ? 'ENDED_EARLY' : 'ENDED' });
}

function showingTheirs(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, startedOn, endedOn, endReason } = error.theirs as Assignment;
  throw new Conflict({ id, version, startedOn, endedOn, reason: endReason });
}
