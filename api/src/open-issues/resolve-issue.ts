import { faultOfResolution } from '#domain';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { issueFor } from './issue-subject.ts';
import type { ResolveIssueInput } from './issue-step.input.ts';
import { takeStep } from './take-step.ts';

/**
 * Says how it was solved, and on which day. It stays on the owner's list until the report is given, unless nobody is told,
 * or it was settled before anything was promised about it.
 */
export async function resolveIssue(work: Work, { resolution, ...input }: ResolveIssueInput): Promise<Saved> {
  const issue = await issueFor(work, input, 'resolve');
  const resolvedOn = input.resolvedOn ?? work.today;
  const fault = faultOfResolution(issue, resolvedOn, work.today);
  if (fault) throw new Refused(fault.code, fault.field);

  const set = { state: 'RESOLVED', resolvedOn, resolution, heldUntilOn: null } as const;
  const step = { action: 'resolveIssue', kind: 'RESOLVED', set, text: resolution, happenedOn: resolvedOn } as const;
  return takeStep(work, issue, step);
}
