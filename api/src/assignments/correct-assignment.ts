import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import { told } from '../core/told.ts';
import type { Work } from '../core/work.ts';
import { replan } from '../milestone-plan/index.ts';
import { arrangedAssignment, DETAILS, showingTheirAssignment } from './arranged-assignment.ts';
import { Assignment } from './assignment.entity.ts';
import type { CorrectAssignmentInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { ensureOffered, ensureOfUnit } from './possible-workplace.ts';

const FIRST_OWNERS = {
  name: 'correct-first-owners',
  text: `update ownership set since_on = $3 where assignment_id = $1 and since_on = $2`,
};
const OWNER_LEFT_BEFORE = {
  name: 'owner-left-before',
  text: `select exists (select from ownership where assignment_id = $1 and since_on = $2 and until_on < $3) as answer`,
};

/** Sets right where the work is, who supervises it and since when. The first term and the first owners begin with it. */
export async function correctAssignment(work: Work, input: CorrectAssignmentInput): Promise<Saved> {
  const { id, startedOn, orgUnitId, supervisorId = null } = input;
  const was = await arrangedAssignment(work, id);
  if (orgUnitId !== was.orgUnitId) await ensureOffered(work, orgUnitId);
  await ensureOfUnit(work, { supervisorId, orgUnitId });
  if (was.endedOn && startedOn > was.endedOn) throw new Refused('END_BEFORE_START', 'startedOn');

  const set = { startedOn, orgUnitId, supervisorId, ...told(input, DETAILS) };
  const saved = await change(work.db, Assignment, input, set).catch(showingTheirAssignment);
  if (startedOn !== was.startedOn) await beginWith(work, was, startedOn);
  await replan(work, id);
  const details = { startedOn: startedOn !== was.startedOn, orgUnitId: orgUnitId !== was.orgUnitId };
  const { personId } = was;
  await audit(work, { action: 'correctAssignment', subjectType: 'Assignment', subjectId: id, personId, details });
  return saved;
}

async function beginWith({ db, sql }: Work, was: Assignment, startedOn: Assignment['startedOn']): Promise<void> {
  const first = await db.findOneBy(ContractTerm, { assignmentId: was.id, ordinal: 1 });
  if (first && startedOn > first.toOn) throw new Refused('TERM_ENDS_BEFORE_START', 'startedOn');
  if (first) await change(db, ContractTerm, first, { fromOn: startedOn });

  const days = [was.id, was.startedOn, startedOn];
  if (await sql.answer<boolean>(OWNER_LEFT_BEFORE, days)) throw new Refused('OWNER_LEFT_BEFORE', 'startedOn');
  await sql.rows(FIRST_OWNERS, days);
}
