import { faultOfNewDays } from '#domain';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { issueFor } from './issue-subject.ts';
import type { HoldIssueInput } from './issue-step.input.ts';
import { takeStep } from './take-step.ts';

/**
 * Puts an issue on hold (保留) until a day, on which it comes back to its owner. Whoever waits for a report waits on: it
 * keeps its day, or gets a new one that was agreed with them.
 */
export async function holdIssue(work: Work, { untilOn, reason, ...input }: HoldIssueInput): Promise<Saved> {
  const issue = await issueFor(work, input, 'hold');
  if (untilOn <= work.today) throw new Refused('HOLD_NEEDS_A_LATER_DAY', 'untilOn');
  const reportOn = issue.reportTo === 'NOBODY' ? null : (input.reportOn ?? issue.reportOn);
  const fault = faultOfNewDays({ reportOn }, issue, work.today);
  if (fault) throw new Refused(fault.code, fault.field);

  const set = { state: 'ON_HOLD', heldUntilOn: untilOn, reportOn } as const;
  return takeStep(work, issue, { action: 'holdIssue', kind: 'HELD', set, text: reason });
}
