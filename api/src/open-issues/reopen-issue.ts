import { faultOfNewDays, wasPromised } from '#domain';
import { stillHere } from '../accounts/index.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { issueFor } from './issue-subject.ts';
import type { ReopenIssueInput } from './issue-step.input.ts';
import type { IssueLine } from './issue-line.result.ts';
import { takeStep } from './take-step.ts';

/** What an end or a hold had written, before either. How it went stays in the course. */
const UNENDED = {
  heldUntilOn: null,
  resolvedOn: null,
  resolution: null,
  reportedOn: null,
  reportedVia: null,
  reportedById: null,
} as const;

/**
 * Takes an issue up again with new days, under the same id, so that a second time is seen as one. Days that stood before
 * may stand again, also where they have passed: so a step that was a slip is taken back. What a colleague owed who has
 * left since, whoever takes it up owes. Where nothing was ever promised, it waits for its promise again.
 */
export async function reopenIssue(work: Work, { reason, ...input }: ReopenIssueInput): Promise<Saved> {
  const issue = await issueFor(work, input, 'reopen');
  const step = { action: 'reopenIssue', kind: 'REOPENED', text: reason } as const;
  const reopenCount = issue.reopenCount + 1;
  if (!wasPromised(issue)) {
    return takeStep(work, issue, { ...step, set: { ...UNENDED, state: 'NEEDS_PROMISE', reopenCount } });
  }
  const days = daysAnew(issue, input);
  const fault = faultOfNewDays(days, issue, work.today);
  if (fault) throw new Refused(fault.code, fault.field);

  const owners = {
    ownerId: issue.owner && (await stillHere(work, issue.owner.id)),
    deciderId: issue.decider && (await stillHere(work, issue.decider.id)),
  };
  return takeStep(work, issue, { ...step, set: { ...UNENDED, ...days, ...owners, state: 'OPEN', reopenCount } });
}

/** The days of what was promised, each asked for where it counts. */
function daysAnew(issue: IssueLine, { dueOn, reportOn, decideOn }: Omit<ReopenIssueInput, 'reason'>) {
  const isTold = issue.reportTo !== 'NOBODY';
  const isUndecided = !issue.direction;
  if (!dueOn) throw new Refused('DUE_DAY_MISSING', 'dueOn');
  if (isTold && !reportOn) throw new Refused('REPORT_DAY_MISSING', 'reportOn');
  if (isUndecided && !decideOn) throw new Refused('DECISION_DAY_MISSING', 'decideOn');
  return { dueOn, reportOn: isTold ? reportOn : null, decideOn: isUndecided ? decideOn : null };
}
