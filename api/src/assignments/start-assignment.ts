import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replan } from '../milestone-plan/index.ts';
import { keptPerson, personMay, type PersonSubject } from '../people/index.ts';
import { Assignment } from './assignment.entity.ts';
import type { StartAssignmentInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { Ownership } from './ownership.entity.ts';
import { ensurePossibleOwner } from './possible-owner.ts';
import { ensureOffered, ensureOfUnit } from './possible-workplace.ts';

/** Begins the work of a person in a unit, with its first contract term and those who answer for it. */
export async function startAssignment(work: Work, input: StartAssignmentInput): Promise<Saved> {
  const { db, actor } = work;
  const { personId, orgUnitId, supervisorId = null, startedOn, termToOn } = input;
  const person = await keptPerson(work, personId);
  ensure(personMay.assign(actor, person));
  await ensurePossible(work, input, person);

  const { id } = await add(db, Assignment, { personId, orgUnitId, supervisorId, startedOn });
  await add(db, ContractTerm, { assignmentId: id, ordinal: 1, fromOn: startedOn, toOn: termToOn });
  for (const { userId, role } of ownersIn(input)) {
    await add(db, Ownership, { assignmentId: id, personId, role, userId, sinceOn: startedOn });
  }
  await replan(work, id);
  await audit(work, { action: 'startAssignment', subjectType: 'Assignment', subjectId: id, personId });
  return { id, version: 1 };
}

async function ensurePossible(work: Work, input: StartAssignmentInput, person: PersonSubject): Promise<void> {
  const { orgUnitId, supervisorId = null, startedOn, termToOn } = input;
  await ensureOffered(work, orgUnitId);
  await ensureOfUnit(work, { supervisorId, orgUnitId });
  if (termToOn < startedOn) throw new Refused('TERM_ENDS_BEFORE_START', 'termToOn');
  for (const owner of ownersIn(input)) await ensurePossibleOwner(work, person, owner);
}

const ownersIn = ({ coordinatorId, salesId }: StartAssignmentInput) => [
  { userId: coordinatorId, role: 'COORDINATOR', field: 'coordinatorId' } as const,
  ...(salesId ? [{ userId: salesId, role: 'SALES', field: 'salesId' } as const] : []),
];
