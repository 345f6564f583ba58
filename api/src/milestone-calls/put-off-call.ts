import { addDays, CALL_HORIZON } from '#domain';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { callFor, ensurePlanned } from './call-subject.ts';
import type { DropCallInput, PutOffCallInput } from './call-step.input.ts';
import { takeStep } from './take-step.ts';

/** Puts a call off to another day, with a reason. Its window stays: late is late, and kindly said. */
export async function putOffCall(work: Work, { dueOn, reason, ...row }: PutOffCallInput): Promise<Saved> {
  const call = await callFor(work, row.id, 'complete');
  ensurePlanned(call, row);
  if (dueOn < work.today) throw new Refused('CALL_DAY_IN_THE_PAST', 'dueOn');
  if (dueOn > addDays(work.today, CALL_HORIZON)) throw new Refused('CALL_DAY_TOO_FAR', 'dueOn');
  if (dueOn === call.line.dueOn) throw new Refused('NOTHING_CHANGED', 'dueOn');
  const set = { dueOn, nextTryAt: null };
  return takeStep(work, call, { action: 'putOffCall', kind: 'PUT_OFF', set, text: reason });
}

/** Lets a call go (見送り), with the reason. It counts as one that was due. */
export async function dropCall(work: Work, { reason, ...row }: DropCallInput): Promise<Saved> {
  const call = await callFor(work, row.id, 'complete');
  ensurePlanned(call, row);
  const set = { state: 'CANCELLED', reason, droppedOn: work.today, nextTryAt: null } as const;
  return takeStep(work, call, { action: 'dropCall', kind: 'DROPPED', set, text: reason });
}
