import { change } from '../core/change.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { plannedFollowUp } from './follow-up-subject.ts';
import { FollowUp } from './follow-up.entity.ts';
import type { CancelFollowUpInput } from './follow-up.input.ts';
import { noteChange } from './note-change.ts';

/** Calls a next date off, with the reason. */
export async function cancelFollowUp(work: Work, { reason, ...row }: CancelFollowUpInput): Promise<Saved> {
  const followUp = await plannedFollowUp(work, row);
  const saved = await change(work.db, FollowUp, followUp, { state: 'CANCELLED', reason, isTouched: true });
  await noteChange(work, followUp, { action: 'cancelFollowUp', toOn: null, reason });
  return saved;
}
