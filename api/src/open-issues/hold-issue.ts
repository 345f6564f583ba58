import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { issueFor } from './issue-subject.ts';
import type { HoldIssueInput } from './issue-step.input.ts';
import { takeStep } from './take-step.ts';

/** Puts an issue on hold (保留) until a day, on which it comes back to its owner. */
export async function holdIssue(work: Work, { untilOn, reason, ...row }: HoldIssueInput): Promise<Saved> {
  const issue = await issueFor(work, row, 'hold');
  if (untilOn <= work.today) throw new Refused('HOLD_NEEDS_A_LATER_DAY', 'untilOn');

  const set = { state: 'ON_HOLD', heldUntilOn: untilOn } as const;
  return takeStep(work, issue, { action: 'holdIssue', kind: 'HELD', set, text: reason });
}
