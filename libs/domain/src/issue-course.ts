import type { Day } from './day.ts';
import type { IssueState, ReportTo } from './words.ts';

export type IssueVerb = 'resolve' | 'report' | 'change' | 'hold' | 'withdraw' | 'reopen';

interface Standing {
  readonly state: IssueState;
  readonly reportTo?: ReportTo | null;
  readonly raisedOn?: Day;
  /** The due day as it was promised first; null where nothing ever was. Nobody who does not know it need tell it. */
  readonly firstDueOn?: Day | null;
}

/**
 * What the course of an issue allows next. One that came in without a promise gets it; or it is said that it was settled
 * long ago, or that it was taken back.
 */
const ALLOWED: Record<IssueState, readonly IssueVerb[]> = {
  NEEDS_PROMISE: ['resolve', 'change', 'withdraw'],
  OPEN: ['resolve', 'report', 'change', 'hold', 'withdraw'],
  ON_HOLD: ['resolve', 'report', 'change', 'hold', 'withdraw', 'reopen'],
  RESOLVED: ['report', 'change', 'reopen'],
  REPORTED: ['reopen'],
  WITHDRAWN: ['reopen'],
};

/** Whether anything was ever promised about it. An issue that was settled without a promise owes nobody a report. */
export const wasPromised = ({ firstDueOn }: Pick<Standing, 'firstDueOn'>): boolean => firstDueOn !== null;

/** The verbs that the state allows. Where nobody is told, there is nothing to report, and the resolution ends it. */
export function issueVerbsIn(issue: Standing): IssueVerb[] {
  const { state, reportTo } = issue;
  const isTold = reportTo !== 'NOBODY' && (state === 'NEEDS_PROMISE' || wasPromised(issue));
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

/** What is wrong with the day on which an issue is said to be settled; null where it can stand. */
export function faultOfResolution({ raisedOn }: Standing, resolvedOn: Day, today: Day): Fault | null {
  if (resolvedOn > today) return { code: 'RESOLVED_IN_THE_FUTURE', field: 'resolvedOn' };
  return raisedOn && resolvedOn < raisedOn ? { code: 'RESOLVED_BEFORE_ISSUE', field: 'resolvedOn' } : null;
}

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
