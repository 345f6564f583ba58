import { faultOfNewDays, lacksOf } from '#domain';
import { keptColleagues } from '../accounts/index.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { mayBeOwner } from '../people/index.ts';
import type { ChangePromiseInput } from './change-promise.input.ts';
import type { IssueLine } from './issue-line.result.ts';
import { issueFor } from './issue-subject.ts';
import { takeStep } from './take-step.ts';

/** Promises anew: another owner, day, direction or report, with a reason. The first days are kept. Ends a hold. */
export async function changePromise(work: Work, input: ChangePromiseInput): Promise<Saved> {
  const issue = await issueFor(work, input, 'change');
  const promise = promiseIn(input);
  const isFirst = issue.state === 'NEEDS_PROMISE';
  if (!input.reason && !isFirst) throw new Refused('REASON_MISSING', 'reason');
  const [lack] = lacksOf(promise);
  if (lack) throw new Refused(lack.code, lack.field);
  const fault = faultOfNewDays(promise, issue, work.today);
  if (fault) throw new Refused(fault.code, fault.field);
  if (issue.state === 'RESOLVED' && promise.reportTo === 'NOBODY') throw new Refused('REPORT_DAY_MISSING', 'reportOn');
  await ensurePossible(work, issue, promise);

  const set = {
    ...promise,
    state: issue.state === 'RESOLVED' ? issue.state : ('OPEN' as const),
    heldUntilOn: null,
    firstDueOn: issue.firstDueOn ?? promise.dueOn,
    firstReportOn: issue.firstReportOn ?? promise.reportOn,
  };
  return takeStep(work, issue, { action: 'changePromise', kind: 'PROMISE_CHANGED', set, text: input.reason });
}

/** Only what counts: who decides matters while the direction is open, and how it is told while anybody is told. */
function promiseIn({
  ownerId,
  dueOn,
  direction,
  deciderId,
  decideOn,
  reportTo,
  reportOn,
  reportVia,
}: ChangePromiseInput) {
  const isTold = reportTo !== 'NOBODY';
  return {
    ownerId,
    dueOn,
    direction: direction || null,
    deciderId: direction ? null : (deciderId ?? null),
    decideOn: direction ? null : (decideOn ?? null),
    reportTo,
    reportOn: isTold ? (reportOn ?? null) : null,
    reportVia: isTold ? (reportVia ?? null) : null,
  };
}

const POSSIBLE = {
  name: 'possible-owners',
  text: `select coalesce(json_agg(here.id), '[]') as answer from (
           select u.id from app_user u
           where u.id = any ($1::uuid[]) and u.deactivated_at is null
             and ($2::uuid is null or exists (select from person p where p.id = $2 and ${mayBeOwner('u', 'p')}))) here`,
};

/** Whoever owns or decides it can see the person. Whoever did before may stay. */
async function ensurePossible(work: Work, issue: IssueLine, promise: ReturnType<typeof promiseIn>): Promise<void> {
  const { ownerId, deciderId } = promise;
  await keptColleagues(work, [ownerId, deciderId]);
  const possible = await work.sql.answer<string[]>(POSSIBLE, [[ownerId, deciderId], issue.person?.id ?? null]);
  const isPossible = (id: string | null, before?: string) => !id || id === before || possible?.includes(id);
  if (!isPossible(ownerId, issue.owner?.id)) throw new Refused('OWNER_NOT_POSSIBLE', 'ownerId');
  if (!isPossible(deciderId, issue.decider?.id)) throw new Refused('OWNER_NOT_POSSIBLE', 'deciderId');
}
