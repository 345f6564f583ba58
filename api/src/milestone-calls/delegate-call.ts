import { isGradeAtLeast } from '#domain';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { callFor, ensurePlanned } from './call-subject.ts';
import type { DelegateCallInput, TakeCallInput } from './call-step.input.ts';
import { gradeOfCaller } from './possible-callers.ts';
import { takeStep } from './take-step.ts';

/** Hands a call on, with a reason: to the grade of whoever has it or above, and never to the sales owner. */
export async function delegateCall(work: Work, { toUserId, reason, ...row }: DelegateCallInput): Promise<Saved> {
  const call = await callFor(work, row.id, 'delegate');
  ensurePlanned(call, row);
  if (call.subject.salesOwnerIds.includes(toUserId)) throw new Refused('CALL_BY_SALES_OWNER', 'toUserId');
  const grade = await gradeOfCaller(work, call, toUserId);
  if (!grade) throw new Refused('OWNER_NOT_POSSIBLE', 'toUserId');
  if (toUserId === call.line.owner?.id) throw new Refused('NOTHING_CHANGED', 'toUserId');
  if (!isGradeAtLeast(grade, call.ownerGrade)) throw new Refused('CALL_GRADE_TOO_LOW', 'toUserId');

  const set = { ownerId: toUserId, unassignedAt: null };
  return takeStep(work, call, { action: 'delegateCall', kind: 'DELEGATED', set, text: reason });
}

/** Takes a call that nobody has. */
export async function takeCall(work: Work, row: TakeCallInput): Promise<Saved> {
  const call = await callFor(work, row.id, 'complete');
  ensurePlanned(call, row);
  if (call.line.owner) throw new Refused('NOTHING_CHANGED', 'id');
  const set = { ownerId: work.actor.id, unassignedAt: null };
  return takeStep(work, call, { action: 'takeCall', kind: 'DELEGATED', set });
}
