import type { Day } from './day.ts';
import type { Channel, IssueState, ReportTo } from './words.ts';

/** What is agreed on the spot about an open issue: by when, in which direction, and how the result is told. */
export interface PromiseDraft {
  readonly ownerId?: string | null;
  readonly dueOn?: Day | null;
  readonly direction?: string | null;
  readonly deciderId?: string | null;
  readonly decideOn?: Day | null;
  readonly reportTo?: ReportTo | null;
  readonly reportOn?: Day | null;
  readonly reportVia?: Channel | null;
}

/** A part of the promise that lacks, and the field to ask for it. */
export interface Lack {
  readonly code:
    | 'OWNER_MISSING'
    | 'DUE_DAY_MISSING'
    | 'DIRECTION_MISSING'
    | 'DECIDER_MISSING'
    | 'DECISION_DAY_MISSING'
    | 'REPORT_DAY_MISSING'
    | 'REPORT_WAY_MISSING';
  readonly field: keyof PromiseDraft;
}

/** What still lacks, in the order in which it is agreed. Empty once the promise is complete. */
export function lacksOf(draft: PromiseDraft): Lack[] {
  const isUndecided = Boolean(draft.deciderId ?? draft.decideOn);
  const isTold = draft.reportTo !== 'NOBODY';
  const required: [Lack['code'], Lack['field'], boolean][] = [
    ['OWNER_MISSING', 'ownerId', true],
    ['DUE_DAY_MISSING', 'dueOn', true],
    ['DIRECTION_MISSING', 'direction', !isUndecided],
    ['DECIDER_MISSING', 'deciderId', isUndecided && !draft.direction?.trim()],
    ['DECISION_DAY_MISSING', 'decideOn', isUndecided && !draft.direction?.trim()],
    ['REPORT_DAY_MISSING', 'reportOn', isTold],
    ['REPORT_WAY_MISSING', 'reportVia', isTold],
  ];
  return required
    .filter(([, field, isRequired]) => isRequired && !draft[field]?.trim())
    .map(([code, field]) => ({ code, field }));
}

interface Owed {
  readonly state: IssueState;
  readonly dueOn?: Day | null;
  readonly reportOn?: Day | null;
  readonly reportTo?: ReportTo | null;
  readonly nextOn?: Day | null;
}

export type Standing =
  'needs-promise' | 'report-first' | 'act-first' | 'report-today' | 'act-today' | 'later' | 'settled';

/** Where a promise stands today. A report owed outranks a deed owed on the same day. */
export function standingOf(issue: Owed, today: Day): Standing {
  if (issue.state === 'NEEDS_PROMISE') return 'needs-promise';
  if (!issue.nextOn) return 'settled';
  if (issue.nextOn > today) return 'later';
  const isReport = issue.state === 'RESOLVED' || issue.reportOn === issue.nextOn;
  if (issue.nextOn < today) return isReport ? 'report-first' : 'act-first';
  return isReport ? 'report-today' : 'act-today';
}
