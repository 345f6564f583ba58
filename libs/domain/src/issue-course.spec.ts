import { describe, expect, it } from '@jest/globals';
import { faultOfNewDays, faultOfReport, faultOfResolution, issueVerbsIn, whyNot } from './issue-course.ts';

const today = '2026-11-21';

describe('the course of an issue', () => {
  it.each([
    ['NEEDS_PROMISE', ['resolve', 'change', 'withdraw']],
    ['OPEN', ['resolve', 'report', 'change', 'hold', 'withdraw']],
    ['ON_HOLD', ['resolve', 'report', 'change', 'hold', 'withdraw', 'reopen']],
    ['RESOLVED', ['report', 'change', 'reopen']],
    ['REPORTED', ['reopen']],
    ['WITHDRAWN', ['reopen']],
  ] as const)('allows in %s: %j', (state, verbs) => {
    expect(issueVerbsIn({ state, reportTo: 'PERSON' })).toEqual(verbs);
  });

  it('knows no report where nobody is told', () => {
    expect(issueVerbsIn({ state: 'OPEN', reportTo: 'NOBODY' })).not.toContain('report');
    expect(issueVerbsIn({ state: 'RESOLVED', reportTo: 'NOBODY' })).toEqual(['reopen']);
  });

  it('asks for the promise before it is reported or held', () => {
    expect(whyNot('report', { state: 'NEEDS_PROMISE' })).toBe('PROMISE_INCOMPLETE');
    expect(whyNot('hold', { state: 'NEEDS_PROMISE' })).toBe('PROMISE_INCOMPLETE');
    expect(whyNot('resolve', { state: 'REPORTED', reportTo: 'PERSON' })).toBe('ISSUE_NOT_IN_STATE');
    expect(whyNot('resolve', { state: 'OPEN', reportTo: 'PERSON' })).toBeNull();
  });
});

describe('an issue that was settled before anything was promised', () => {
  const settled = { state: 'RESOLVED', reportTo: 'PERSON', firstDueOn: null } as const;

  it('owes nobody a report, whatever its note says of one', () => {
    expect(issueVerbsIn(settled)).toEqual(['reopen']);
    expect(whyNot('change', settled)).toBe('ISSUE_NOT_IN_STATE');
  });

  it('was settled today at the latest, and not before it was raised', () => {
    const raised = { state: 'NEEDS_PROMISE', raisedOn: '2025-06-10' } as const;
    expect(faultOfResolution(raised, '2025-06-09', today)).toEqual({
      code: 'RESOLVED_BEFORE_ISSUE',
      field: 'resolvedOn',
    });
    expect(faultOfResolution(raised, '2026-11-22', today)?.code).toBe('RESOLVED_IN_THE_FUTURE');
    expect(faultOfResolution(raised, '2025-06-10', today)).toBeNull();
    expect(faultOfResolution(raised, today, today)).toBeNull();
  });
});

describe('a report', () => {
  const open = { state: 'OPEN', reportTo: 'PERSON' } as const;

  it('is of the past or of today', () => {
    expect(faultOfReport({ state: 'RESOLVED' }, { reportedOn: '2026-11-22' }, today)?.code).toBe(
      'REPORT_IN_THE_FUTURE',
    );
    expect(faultOfReport({ state: 'RESOLVED' }, { reportedOn: today }, today)).toBeNull();
  });

  it('is of no day before the issue was raised', () => {
    const resolved = { state: 'RESOLVED', raisedOn: '2026-11-10' } as const;
    expect(faultOfReport(resolved, { reportedOn: '2026-11-09' }, today)).toEqual({
      code: 'REPORT_BEFORE_ISSUE',
      field: 'reportedOn',
    });
    expect(faultOfReport(resolved, { reportedOn: '2026-11-10' }, today)).toBeNull();
  });

  it('before the resolution fixes the next one, after today', () => {
    const lacks = { code: 'NEXT_REPORT_DAY_MISSING', field: 'nextReportOn' };
    expect(faultOfReport(open, { reportedOn: today }, today)).toEqual(lacks);
    expect(faultOfReport(open, { reportedOn: today, nextReportOn: today }, today)).toEqual(lacks);
    expect(faultOfReport(open, { reportedOn: today, nextReportOn: '2026-11-22' }, today)).toBeNull();
  });
});

describe('a day promised anew', () => {
  it('lies ahead, or is today', () => {
    expect(faultOfNewDays({ dueOn: '2026-11-20' }, {}, today)).toEqual({ code: 'DUE_DAY_IN_THE_PAST', field: 'dueOn' });
    expect(faultOfNewDays({ reportOn: '2026-11-20' }, {}, today)?.code).toBe('REPORT_DAY_IN_THE_PAST');
    expect(faultOfNewDays({ decideOn: '2026-11-20' }, {}, today)?.code).toBe('DECISION_DAY_IN_THE_PAST');
    expect(faultOfNewDays({ dueOn: today }, {}, today)).toBeNull();
  });

  it('may have passed where it stood before', () => {
    expect(faultOfNewDays({ dueOn: '2026-11-20' }, { dueOn: '2026-11-20' }, today)).toBeNull();
  });
});
