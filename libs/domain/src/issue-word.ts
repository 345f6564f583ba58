import type { Day } from './day.ts';
import { wasPromised } from './issue-course.ts';
import type { IssueState, ReportTo } from './words.ts';

/** How it is said where an issue stands: finer than its state where that alone would say too much. */
export type IssueWord = IssueState | 'PARTLY_PROMISED' | 'SETTLED';

interface Standing {
  readonly state: IssueState;
  readonly reportTo?: ReportTo | null;
  readonly firstDueOn?: Day | null;
  readonly dueOn?: Day | null;
  readonly reportOn?: Day | null;
}

/** What nobody waits to hear of is not unreported; what came in with a day of its own is not without any. */
export function issueWordOf(issue: Standing): IssueWord {
  const { state, reportTo, dueOn, reportOn } = issue;
  if (state === 'RESOLVED' && (reportTo === 'NOBODY' || !wasPromised(issue))) return 'SETTLED';
  if (state === 'NEEDS_PROMISE' && (dueOn || reportOn)) return 'PARTLY_PROMISED';
  return state;
}
