import type { Day } from './day.ts';
import type { IssueState, ReportTo } from './words.ts';

export type IssueVerb = 'resolve' | 'report' | 'change' | 'hold' | 'withdraw' | 'reopen';

interface Standing {
  readonly state: IssueState;
  readonly reportTo?: ReportTo | null;
  readonly raisedOn?: Day;
}

/** What the course of an issue allows next. Without a complete promise nothing happens to it but the promise. */
const ALLOWED: Record<IssueState, readonly IssueVerb[]> = {
  NEEDS_PROMISE: ['change'],
  OPEN: ['resolve', 'report', 'change', 'hold', 'withdraw'],
  ON_HOLD: ['resolve', 'report', 'change', 'hold', 'withdraw', 'reopen'],
  RESOLVED: ['report', 'change', 'reopen'],
  REPORTED: ['reopen'],
  WITHDRAWN: ['reopen'],
};

/** The verbs that the state allows. Where nobody is told, there is nothing to report, and the resolution ends it. */
export function issueVerbsIn({ state, reportTo }: Standing): IssueVerb[] {
  const isTold = reportTo !== 'NOBODY';
  const isEnded = state === 'RESOLVED' && !isTold;
  return ALLOWED[state].filter((verb) => (isTold || verb !== 'report') && (!isEnded || verb === 'reopen'));
}

/** Why the verb cannot be used now, as a code; null where it can. */
export function whyNot(verb: IssueVerb, issue: Standing): 'PROMISE_INCOMPLETE' | 'ISSUE_NOT_IN_STATE' | null {
  if (issueVerbsIn(issue).includes(verb)) return null;
  return issue.state === 'NEEDS_PROMISE' ? 'PROMISE_INCOMPLETE' : 'ISSUE_NOT_IN_STATE';
}

/** Only a report after the resolution closes. One before it is an interim report (中間報告), and fixes the next. */
export const closesByReport = ({ state }: Standing): boolean => state === 'RESOLVED';

interface Report {
  readonly reportedOn: Day;
  readonly nextReportOn?: Day | null;
}

export interface Fault {
  readonly code: string;
  readonly field: string;
}

/** What is wrong with a report on such an issue; null where it can stand. */
export function faultOfReport(issue: Standing, { reportedOn, nextReportOn }: Report, today: Day): Fault | null {
  if (reportedOn > today) return { code: 'REPORT_IN_THE_FUTURE', field: 'reportedOn' };
  if (issue.raisedOn && reportedOn < issue.raisedOn) return { code: 'REPORT_BEFORE_ISSUE', field: 'reportedOn' };
  if (closesByReport(issue)) return null;
  return nextReportOn && nextReportOn > today ? null : { code: 'NEXT_REPORT_DAY_MISSING', field: 'nextReportOn' };
}

interface Days {
  readonly dueOn?: Day | null;
  readonly reportOn?: Day | null;
  readonly decideOn?: Day | null;
}

/** A day promised anew lies ahead. One that stood before may have passed: nobody is made to lie about it. */
export function faultOfNewDays(days: Days, before: Days, today: Day): Fault | null {
  const codes = {
    dueOn: 'DUE_DAY_IN_THE_PAST',
    decideOn: 'DECISION_DAY_IN_THE_PAST',
    reportOn: 'REPORT_DAY_IN_THE_PAST',
  } as const;
  for (const field of Object.keys(codes) as (keyof typeof codes)[]) {
    const day = days[field];
    if (day && day < today && day !== before[field]) return { code: codes[field], field };
  }
  return null;
}
