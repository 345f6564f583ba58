import type { CallEntryKind, Day } from '#domain';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { unraiseIssue } from '../open-issues/index.ts';
import { heldCall, type FoundCall } from './call-subject.ts';
import type { TakeBackCallInput } from './call-step.input.ts';
import { gradeOfCaller } from './possible-callers.ts';
import { takeStep } from './take-step.ts';

interface Step {
  readonly authorId: string | null;
  readonly kind: CallEntryKind;
  readonly fromOwnerId: string | null;
  readonly fromOn: Day;
  readonly fromTryAt: string | null;
}

const LAST_STEP: Statement = {
  name: 'last-step-of-call',
  text: `select json_build_object('authorId', e.author_id, 'kind', e.kind, 'fromOwnerId', e.from_owner_id, 'fromOn', e.from_on,
           'fromTryAt', e.from_try_at) as answer
         from milestone_call_entry e where e.call_id = $1 order by e.id desc limit 1`,
};

/** Takes back one's own last step, within the day: the call stands as before. A wish that nobody took up since goes with it. */
export async function takeBackCall(work: Work, row: TakeBackCallInput): Promise<Saved> {
  const call = await heldCall(work, row.id);
  const step = await work.sql.answer<Step>(LAST_STEP, [row.id]);
  ensure(step?.authorId === work.actor.id);
  if (call.line.version !== row.version) throw new Conflict(call.line);
  if (!step || !call.line.viewerMay.includes('takeBack')) throw new Refused('NOTHING_TO_TAKE_BACK');
  const { issueId } = call;
  if (issueId && !(await unraiseIssue(work, issueId))) throw new Refused('WISH_TAKEN_UP');

  const ownerId = await ownerBefore(work, call, step);
  const undone = { state: 'PLANNED', outcome: null, doneOn: null, doneById: null, staffPresent: null } as const;
  const emptied = { othersPresent: null, note: null, issueId: null, reason: null, droppedOn: null };
  const returned = { ownerId, unassignedAt: ownerId ? null : work.now, tries: triesBefore(call, step) };
  const days = { dueOn: step.fromOn, nextTryAt: step.fromTryAt ? new Date(step.fromTryAt) : null };
  const set = { ...undone, ...emptied, ...returned, ...days };
  return takeStep(work, call, { action: 'takeBackCall', kind: 'TAKEN_BACK', set });
}

/** Whoever had it before; nobody, where they left since, or sell there now. */
async function ownerBefore(work: Work, call: FoundCall, { fromOwnerId }: Step): Promise<string | null> {
  return fromOwnerId && (await gradeOfCaller(work, call, fromOwnerId)) ? fromOwnerId : null;
}

const triesBefore = ({ line }: FoundCall, { kind }: Step): number =>
  kind === 'ABSENT' || kind === 'CALL_BACK' ? line.tries - 1 : line.tries;
