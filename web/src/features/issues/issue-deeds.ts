import { standingOf, wasPromised, type Channel, type Day, type IssueState, type ReportTo } from '#domain';
import { emptyPromise, lacksOfPromise, type PromiseForm } from '../promises/index.ts';

/**
 * What can be done with an issue. A report before it is resolved is an interim one; a first promise is a change, too. What
 * came in without a promise may be settled as of an earlier day (もう済んでいる), and that taken back (unsettle).
 */
export type Deed =
  'resolve' | 'settle' | 'report' | 'interim' | 'change' | 'promise' | 'hold' | 'withdraw' | 'reopen' | 'unsettle';

export interface IssueStanding {
  readonly state: IssueState;
  readonly nextOn?: Day | null;
  readonly dueOn?: Day | null;
  readonly reportOn?: Day | null;
  readonly reportTo?: ReportTo | null;
  readonly firstDueOn?: Day | null;
  readonly viewerMay: readonly string[];
}

const ORDER: Deed[] = [
  ...(['promise', 'report', 'resolve', 'settle', 'interim'] as const),
  ...(['change', 'hold', 'reopen', 'unsettle', 'withdraw'] as const),
];

/** The verbs that the API grants, as deeds: the one to do next, and the rest for the menu. */
export function deedsOf(issue: IssueStanding, today: Day): { next: Deed | null; more: Deed[] } {
  const granted = new Set(issue.viewerMay.map((verb) => deedOf(verb, issue)));
  const deeds = ORDER.filter((it) => granted.has(it));
  const next = [obvious(issue, today)].find((it) => it && granted.has(it)) ?? null;
  return { next, more: deeds.filter((it) => it !== next) };
}

function deedOf(verb: string, { state, firstDueOn }: IssueStanding): Deed {
  if (verb === 'report') return state === 'RESOLVED' ? 'report' : 'interim';
  if (verb === 'change') return state === 'NEEDS_PROMISE' ? 'promise' : 'change';
  if (verb === 'resolve') return state === 'NEEDS_PROMISE' ? 'settle' : 'resolve';
  if (verb === 'reopen') return wasPromised({ firstDueOn }) ? 'reopen' : 'unsettle';
  return verb as Deed;
}

function obvious(issue: IssueStanding, today: Day): Deed | null {
  if (issue.state === 'NEEDS_PROMISE') return 'promise';
  if (issue.state === 'RESOLVED') return 'report';
  if (issue.state !== 'OPEN' && issue.state !== 'ON_HOLD') return null;
  if (standingOf(issue, today).startsWith('report')) return 'interim';
  return issue.state === 'ON_HOLD' ? 'reopen' : 'resolve';
}

/** What is written into the sheet of a deed. Each deed asks only for its own part. */
export interface DeedForm {
  text: string;
  reason: string;
  reportedOn: Day;
  via: Channel;
  /** The day on which it was settled, where that was before today. */
  settledOn: Day | null;
  untilOn: Day | null;
  promise: PromiseForm;
}

export interface Promised {
  readonly owner?: { readonly id: string } | null;
  readonly dueOn?: Day | null;
  readonly direction?: string | null;
  readonly decider?: { readonly id: string } | null;
  readonly decideOn?: Day | null;
  readonly reportTo?: ReportTo | null;
  readonly reportOn?: Day | null;
  readonly reportVia?: Channel | null;
}

/** The days from which a promise is made: as they stand; of those that only a note names, what is not gone yet. */
export function stoodFor(deed: Deed, { dueOn, reportOn }: Promised, today: Day) {
  const standing = (day: Day | null | undefined) => (day && (deed !== 'promise' || day >= today) ? day : null);
  return { dueOn: standing(dueOn), reportOn: standing(reportOn) };
}

/** The days that a promise starts from, by the name under which they are offered, and those written where they were moved. */
export interface StoodDays {
  readonly name: string;
  readonly dueOn: Day | null;
  readonly reportOn: Day | null;
  readonly dueMeant?: Day | null;
  readonly reportMeant?: Day | null;
}

/** A change starts from the promise as it stands; a new day is always chosen anew. */
export function formOf(deed: Deed, issue: Promised, today: Day, meId: string | null): DeedForm {
  const promise = emptyPromise(issue.owner?.id ?? meId);
  const isChange = deed === 'change' || deed === 'promise';
  if (issue.reportTo) promise.reportTo = issue.reportTo;
  if (issue.reportVia) promise.reportVia = issue.reportVia;
  promise.isUndecided = Boolean(issue.decider) && !issue.direction;
  if (isChange) Object.assign(promise, stoodFor(deed, issue, today));
  if (deed === 'hold' && issue.reportOn && issue.reportOn >= today) promise.reportOn = issue.reportOn;
  if (isChange) {
    promise.direction = issue.direction ?? '';
    promise.deciderId = issue.decider?.id ?? null;
    promise.decideOn = issue.decideOn ?? null;
  }
  return { text: '', reason: '', reportedOn: today, via: promise.reportVia, settledOn: null, untilOn: null, promise };
}

export interface DeedFault {
  readonly code: string;
  readonly field: string;
}

export function faultsOfDeed(deed: Deed, form: DeedForm): DeedFault[] {
  const missing = (isMissing: boolean, code: string, field: string) => (isMissing ? [{ code, field }] : []);
  const reason = missing(!form.reason.trim(), 'REASON_MISSING', 'reason');
  const { promise } = form;
  const noReportDay = missing(promise.reportTo !== 'NOBODY' && !promise.reportOn, 'REPORT_DAY_MISSING', 'reportOn');
  switch (deed) {
    case 'resolve':
      return missing(!form.text.trim(), 'RESOLUTION_MISSING', 'text');
    case 'settle':
      return [
        ...missing(!form.settledOn, 'RESOLVED_DAY_MISSING', 'settledOn'),
        ...missing(!form.text.trim(), 'RESOLUTION_MISSING', 'text'),
      ];
    case 'report':
      return [];
    case 'interim':
      return missing(!promise.reportOn, 'REPORT_DAY_MISSING', 'reportOn');
    case 'change':
      return [...lacksOfPromise(promise), ...reason];
    case 'promise':
      return lacksOfPromise(promise);
    case 'hold':
      return [...missing(!form.untilOn, 'HOLD_DAY_MISSING', 'untilOn'), ...reason];
    case 'withdraw':
    case 'unsettle':
      return reason;
    case 'reopen':
      return [
        ...missing(!promise.dueOn, 'DUE_DAY_MISSING', 'dueOn'),
        ...missing(promise.isUndecided && !promise.decideOn, 'DECISION_DAY_MISSING', 'decideOn'),
        ...noReportDay,
        ...reason,
      ];
  }
}
