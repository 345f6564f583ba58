import { changePromise, seenIssue } from '../open-issues/index.ts';
import { moveFollowUp } from '../follow-ups/index.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { acceptPromises, takeOn } from './accept-handover.ts';
import { personToAnswerFor, type HandedPerson } from './handed-person.ts';
import type { AcceptPromiseInput, RedatePromiseInput } from './handover.input.ts';
import { isPromiseWaiting, waitingPromises } from './waiting.sql.ts';

interface PromiseRow {
  readonly personRowId: string;
  readonly issueId: string | null;
  readonly followUpId: string | null;
  readonly isWaiting: boolean;
}

const PROMISE: Statement = {
  name: 'handed-promise',
  text: `select pr.handover_person_id as "personRowId", pr.issue_id as "issueId", pr.follow_up_id as "followUpId",
           ${isPromiseWaiting('pr', 'h.to_id')} as "isWaiting"
         from handover_promise pr join handover_person hp on hp.id = pr.handover_person_id
         join handover h on h.id = hp.handover_id where pr.id = $1`,
};
const LEFT: Statement = {
  name: 'handed-promises-left',
  text: `select ${waitingPromises('hp', '$2::uuid')}::int as answer from handover_person hp where hp.id = $1`,
};

/** Takes one promise on as it was agreed; with the last of them the person is taken on. */
export async function acceptPromise(work: Work, { id }: AcceptPromiseInput): Promise<Saved> {
  const { handed } = await waitingPromise(work, id);
  return accepted(work, handed, id);
}

/** Takes one promise on by another day, which changes the promise itself, with the reason in its course. */
export async function redatePromise(work: Work, input: RedatePromiseInput): Promise<Saved> {
  const { handed, promise } = await waitingPromise(work, input.id);
  const { version, dueOn, reason } = input;
  if (promise.followUpId) await moveFollowUp(work, { id: promise.followUpId, version, plannedOn: dueOn, reason });
  else await promiseAnew(work, promise.issueId!, input);
  return accepted(work, handed, input.id);
}

async function promiseAnew(work: Work, id: string, { version, dueOn, reportOn, reason }: RedatePromiseInput) {
  const issue = await seenIssue(work, id);
  const { owner, direction, decider, decideOn, reportVia } = issue;
  const reportTo = issue.reportTo;
  if (!owner || !reportTo) throw new Refused('PROMISE_INCOMPLETE');
  await changePromise(work, {
    ...{ id, version, reason, dueOn, reportTo, reportVia, direction, decideOn },
    ...{ ownerId: owner.id, deciderId: decider?.id ?? null, reportOn: reportOn ?? issue.reportOn },
  });
}

async function waitingPromise(work: Work, id: string) {
  const promise = ensureFound(await work.sql.row<PromiseRow>(PROMISE, [id]));
  const handed = await personToAnswerFor(work, promise.personRowId);
  if (!promise.isWaiting) throw new Refused('PROMISE_TAKEN_ON');
  return { promise, handed };
}

async function accepted(work: Work, handed: HandedPerson, id: string): Promise<Saved> {
  await acceptPromises(work, handed, id);
  const personId = handed.person.id;
  await audit(work, { action: 'acceptPromise', subjectType: 'HandoverPromise', subjectId: id, personId });
  const left = await work.sql.answer<number>(LEFT, [handed.id, handed.toId]);
  return left ? { id: handed.id, version: handed.version } : takeOn(work, handed);
}
