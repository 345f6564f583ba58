import type { Calendar } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { userIds } from './company.ts';
import type { Row } from './insert.ts';
import type { CourseStory, IssueStory, PromiseStory } from './story.ts';
import type { Visit } from './visits.ts';

/** What was promised at the visits, and what became of it. */
export function issueTables(visits: readonly Visit[], nextId: () => string, calendar: Calendar) {
  const told = visits.flatMap((visit) =>
    (visit.story.issues ?? []).map((issue, ordinal) => ({ id: nextId(), visit, issue, ordinal })),
  );
  return {
    open_issue: told.map(({ id, visit, issue, ordinal }) => ({
      id,
      ...raised(visit, issue, ordinal),
      ...afterAll(issue.course ?? [], promised(issue.promise, calendar), calendar),
    })),
    issue_entry: told.flatMap(({ id, issue }) =>
      (issue.course ?? []).map((it) => entryRow(id, it, nextId(), calendar)),
    ),
  };
}

const raised = (visit: Visit, issue: IssueStory, ordinal: number) => ({
  created_at: writtenAt(visit.heldOn),
  person_id: visit.row.person_id,
  assignment_id: visit.row.assignment_id,
  conversation_id: visit.row.id,
  author_id: userIds[visit.story.by],
  raised_on: visit.heldOn,
  ordinal,
  text: issue.text,
  audience: issue.audience ?? 'TEAM',
});

const untouched = {
  held_until_on: null as string | null,
  resolved_on: null as string | null,
  resolution: null as string | null,
  reported_on: null as string | null,
  reported_via: null as string | null,
  reported_by_id: null as string | null,
  reopen_count: 0,
};

function promised(promise: PromiseStory | null, calendar: Calendar) {
  const due_on = promise ? calendar.due(promise.dueOn) : null;
  const report_on = promise?.report ? calendar.due(promise.report.on) : null;
  return {
    ...untouched,
    state: promise ? 'OPEN' : 'NEEDS_PROMISE',
    owner_id: promise ? userIds[promise.owner] : null,
    due_on,
    direction: promise?.direction ?? null,
    decider_id: promise?.decides ? userIds[promise.decides.user] : null,
    decide_on: promise?.decides ? calendar.due(promise.decides.on) : null,
    report_to: promise ? (promise.report?.to ?? 'NOBODY') : null,
    report_on,
    report_via: promise?.report?.via ?? null,
    first_due_on: due_on,
    first_report_on: report_on,
  };
}

type Standing = ReturnType<typeof promised>;

function afterAll(course: readonly CourseStory[], start: Standing, calendar: Calendar): Standing {
  return course.reduce((standing, it) => ({ ...standing, ...change(it, standing, calendar) }), start);
}

function change(it: CourseStory, standing: Standing, calendar: Calendar): Partial<Standing> {
  const on = calendar.visit(it.on);
  switch (it.kind) {
    case 'RESOLVED':
      return { state: 'RESOLVED', resolved_on: on, resolution: it.text };
    case 'REPORTED':
      return { state: 'REPORTED', reported_on: on, reported_via: it.via, reported_by_id: userIds[it.by] };
    case 'INTERIM_REPORT':
      return { report_on: calendar.due(it.nextReportOn) };
    case 'HELD':
      // The person has agreed to wait: they hear of it when the hold ends.
      return {
        state: 'ON_HOLD',
        held_until_on: calendar.due(it.untilOn),
        report_on: standing.report_on && calendar.due(it.untilOn),
      };
    case 'WITHDRAWN':
      return { state: 'WITHDRAWN' };
    case 'PROMISE_CHANGED':
      return newDays(it, standing, calendar);
    case 'REOPENED':
      return {
        ...untouched,
        ...newDays(it, standing, calendar),
        state: 'OPEN',
        reopen_count: standing.reopen_count + 1,
      };
  }
}

const newDays = (
  it: { readonly dueOn: number; readonly reportOn?: number },
  standing: Standing,
  calendar: Calendar,
) => ({
  due_on: calendar.due(it.dueOn),
  report_on: it.reportOn === undefined ? standing.report_on : calendar.due(it.reportOn),
});

const entryRow = (issue_id: string, it: CourseStory, id: string, calendar: Calendar): Row => ({
  id,
  created_at: writtenAt(calendar.visit(it.on)),
  issue_id,
  author_id: userIds[it.by],
  kind: it.kind,
  happened_on: calendar.visit(it.on),
  text: it.text,
  via: 'via' in it ? it.via : null,
});
