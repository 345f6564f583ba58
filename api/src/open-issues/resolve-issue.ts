import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { issueFor } from './issue-subject.ts';
import type { ResolveIssueInput } from './issue-step.input.ts';
import { takeStep } from './take-step.ts';

/** Says how it was solved. It stays on the owner's list until the report is given, unless nobody is told. */
export async function resolveIssue(work: Work, { resolution, ...row }: ResolveIssueInput): Promise<Saved> {
  const issue = await issueFor(work, row, 'resolve');
  const set = { state: 'RESOLVED', resolvedOn: work.today, resolution, heldUntilOn: null } as const;
  return takeStep(work, issue, { action: 'resolveIssue', kind: 'RESOLVED', set, text: resolution });
}
