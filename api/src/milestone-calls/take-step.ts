import type { CallEntryKind, Day } from '#domain';
import type { QueryDeepPartialEntity } from 'typeorm';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { FoundCall } from './call-subject.ts';
import { MilestoneCallEntry } from './milestone-call-entry.entity.ts';
import { MilestoneCall } from './milestone-call.entity.ts';

interface Step {
  /** The command, as the audit names it. */
  readonly action: string;
  readonly kind: CallEntryKind;
  readonly set: Omit<QueryDeepPartialEntity<MilestoneCall>, 'version'> & {
    readonly dueOn?: Day;
    readonly nextTryAt?: Date | null;
    readonly ownerId?: string | null;
  };
  /** Today, unless it happened before. */
  readonly happenedOn?: Day;
  readonly text?: string | null;
}

/** Moves a call along its course: the row changes, the step is written down with what was before, the deed audited. */
export async function takeStep(work: Work, { line, personId }: FoundCall, step: Step): Promise<Saved> {
  const { action, kind, set, happenedOn = work.today, text = null } = step;
  const before = { ownerId: line.owner?.id ?? null, dueOn: line.dueOn, nextTryAt: line.nextTryAt };
  const after = { ...before, ...set };
  const saved = await change(work.db, MilestoneCall, line, { ...set, isTouched: true });
  await add(work.db, MilestoneCallEntry, {
    callId: line.id,
    authorId: work.actor.id,
    kind,
    happenedOn,
    text,
    ...{ fromOwnerId: before.ownerId, fromOn: before.dueOn, fromTryAt: momentOf(before.nextTryAt) },
    ...{ toOwnerId: after.ownerId, toOn: after.dueOn, toTryAt: momentOf(after.nextTryAt) },
  });
  await audit(work, { action, subjectType: 'MilestoneCall', subjectId: line.id, personId });
  return saved;
}

const momentOf = (at: string | Date | null): Date | null => (at === null ? null : new Date(at));
