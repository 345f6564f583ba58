import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replan } from '../milestone-plan/index.ts';
import { arrangedAssignment, showingTheirAssignment } from './arranged-assignment.ts';
import { Assignment } from './assignment.entity.ts';
import type { EndAssignmentInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { newestTerm } from './newest-term.ts';
import { settleFollowUps } from './settle-follow-ups.ts';

const END_OWNERS = {
  name: 'end-owners',
  text: 'update ownership set until_on = greatest(since_on, $2::date) where assignment_id = $1 and until_on is null',
};

/** Ends the work: its owners are released, its dates moved or called off, and its last term has its outcome. */
export async function endAssignment(work: Work, input: EndAssignmentInput): Promise<Saved> {
  const { id, endedOn, reason } = input;
  const assignment = await arrangedAssignment(work, id);
  ensureMayEnd(work, assignment, input);

  const set = { endedOn, endReason: reason };
  const saved = await change(work.db, Assignment, input, set).catch(showingTheirAssignment);
  await work.sql.rows(END_OWNERS, [id, endedOn]);
  await settleFollowUps(work, assignment, input);
  await settleTerm(work, input);
  await replan(work, id);
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

async function settleTerm(work: Work, { id, endedOn, outcome }: EndAssignmentInput): Promise<void> {
  const term = await newestTerm(work, id);
  if (!term || term.outcome) return;
  const byTheDay = endedOn < term.toOn ? 'ENDED_EARLY' : 'ENDED';
  if (outcome && outcome !== 'SWITCHED' && outcome !== byTheDay) throw new Refused('OUTCOME_DOES_NOT_FIT', 'outcome');
  await change(work.db, ContractTerm, term, { outcome: outcome ?? byTheDay });
}
