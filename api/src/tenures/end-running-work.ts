import type { Day } from '#domain';
import { IsNull } from 'typeorm';
import { Assignment, endAssignment } from '../assignments/index.ts';
import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';

interface Leaving {
  readonly personId: string;
  readonly toOn: Day;
  readonly leftReason: string | null;
  readonly endsAssignments?: boolean | undefined;
}

/** Whoever leaves works nowhere for us: what still runs ends with them where that was asked for, else nothing happens. */
export async function endRunningWork(work: Work, { personId, toOn, leftReason, endsAssignments }: Leaving) {
  const running = await work.db.findBy(Assignment, { personId, endedOn: IsNull() });
  if (running.length === 0) return;
  if (!endsAssignments) throw new Refused('STILL_AT_WORK', 'endsAssignments');
  if (!leftReason) throw new Refused('REASON_MISSING', 'leftReason');
  for (const { id, version, startedOn } of running) {
    if (startedOn > toOn) throw new Refused('WORK_BEGINS_LATER', 'toOn');
    await endAssignment(work, { id, version, endedOn: toOn, reason: leftReason });
  }
}
