import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { issueFor } from './issue-subject.ts';
import type { WithdrawIssueInput } from './issue-step.input.ts';
import { takeStep } from './take-step.ts';

/** Ends an issue because whoever raised it takes it back (本人取り下げ). */
export async function withdrawIssue(work: Work, { reason, ...row }: WithdrawIssueInput): Promise<Saved> {
  const issue = await issueFor(work, row, 'withdraw');
  const set = { state: 'WITHDRAWN', heldUntilOn: null } as const;
  return takeStep(work, issue, { action: 'withdrawIssue', kind: 'WITHDRAWN', set, text: reason });
}
