import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { plannedFollowUp } from './follow-up-subject.ts';
import { FollowUp } from './follow-up.entity.ts';
import type { MoveFollowUpInput } from './follow-up.input.ts';
import { noteChange } from './note-change.ts';

/** Puts a next date off, or forward. How often is counted. */
export async function moveFollowUp(work: Work, { plannedOn, reason, ...row }: MoveFollowUpInput): Promise<Saved> {
  const followUp = await plannedFollowUp(work, row);
  if (plannedOn < work.today) throw new Refused('FOLLOW_UP_IN_THE_PAST', 'plannedOn');
  if (plannedOn === followUp.plannedOn) throw new Refused('NOTHING_CHANGED', 'plannedOn');

  const postponedCount = followUp.postponedCount + 1;
  // Decided anew: it no longer returns with the work that had ended.
  const set = { plannedOn, reason, postponedCount, endedWithId: null, isTouched: true };
  const saved = await change(work.db, FollowUp, followUp, set);
  await noteChange(work, followUp, { action: 'moveFollowUp', toOn: plannedOn, reason });
  return saved;
}
