import { closesByReport, faultOfReport } from '#domain';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { issueFor } from './issue-subject.ts';
import type { ReportIssueInput } from './issue-step.input.ts';
import { takeStep } from './take-step.ts';

/** Writes down that the result was told, which closes the issue; or, before there is one, how it stands (中間報告). */
export async function reportIssue(work: Work, input: ReportIssueInput): Promise<Saved> {
  const { reportedOn, via, text, nextReportOn } = input;
  const issue = await issueFor(work, input, 'report');
  const fault = faultOfReport(issue, input, work.today);
  if (fault) throw new Refused(fault.code, fault.field);

  const told = { action: 'reportIssue', text, via, happenedOn: reportedOn };
  if (!closesByReport(issue)) {
    return takeStep(work, issue, { ...told, kind: 'INTERIM_REPORT', set: { reportOn: nextReportOn } });
  }
  const set = { state: 'REPORTED', reportedOn, reportedVia: via, reportedById: work.actor.id } as const;
  return takeStep(work, issue, { ...told, kind: 'REPORTED', set });
}
