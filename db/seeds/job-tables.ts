import { addDays } from '#domain';
import type { Calendar } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { supervisorIds, unitIds } from './clients/index.ts';
import { userIds } from './company.ts';
import type { Row } from './insert.ts';
import type { JobStory, PersonStory } from './story.ts';

export interface Telling {
  readonly personId: string;
  readonly nextId: () => string;
  readonly calendar: Calendar;
}

/** Assignments with their contract terms and their owners, now and before. */
export function jobTables(story: PersonStory, telling: Telling) {
  const assignment = story.jobs.map((job) => assignmentRow(job, telling));
  const eachJob = (rowsOf: (job: JobStory, row: AssignmentRow) => Row[]) =>
    story.jobs.flatMap((job, index) => rowsOf(job, assignment[index]!));
  return {
    assignment,
    contract_term: eachJob((job, row) => termRows(job, row, telling)),
    ownership: eachJob((job, row) => ownershipRows(job, row, telling)),
  };
}

export type AssignmentRow = ReturnType<typeof assignmentRow>;

function assignmentRow(job: JobStory, { personId, nextId, calendar }: Telling) {
  const started_on = calendar.visit(job.startedOn);
  return {
    id: nextId(),
    created_at: writtenAt(addDays(started_on, -7)),
    person_id: personId,
    org_unit_id: unitIds[job.unit],
    supervisor_id: supervisorIds[job.supervisor],
    started_on,
    ended_on: job.endedOn === undefined ? null : calendar.day(job.endedOn),
    end_reason: job.endReason ?? null,
    ...patternOf(job),
  };
}

const DAYS = ['月〜金', '月〜金', '月・火・木・金', 'シフト制'] as const;
const HOURS = ['9:00〜17:30', '8:30〜17:00', '9:30〜18:00', '10:00〜19:00(休憩60分)'] as const;

/** When somebody is at the desk: by the unit, because those who sit together keep the same hours. */
function patternOf({ unit, supervisor }: JobStory) {
  return { work_days: DAYS[unit.length % DAYS.length], work_hours: HOURS[supervisor.length % HOURS.length] };
}

function termRows(job: JobStory, { id, started_on, ended_on }: AssignmentRow, { nextId, calendar }: Telling): Row[] {
  const ended = job.endedEarly ? 'ENDED_EARLY' : 'ENDED';
  const fromOns = [started_on, ...job.termsTo.map((to) => addDays(calendar.day(to), 1))];
  return job.termsTo.map((to, index) => ({
    id: nextId(),
    created_at: writtenAt(addDays(fromOns[index]!, -7)),
    assignment_id: id,
    ordinal: index + 1,
    from_on: fromOns[index],
    to_on: calendar.day(to),
    outcome: index < job.termsTo.length - 1 ? 'EXTENDED' : ended_on ? ended : job.isNotRenewed ? 'ENDED' : null,
  }));
}

function ownershipRows(job: JobStory, assignment: AssignmentRow, { personId, nextId, calendar }: Telling): Row[] {
  const before = job.coordinatorBefore;
  // Until the last day has come, somebody answers for it.
  const until = assignment.ended_on !== null && assignment.ended_on <= calendar.today ? assignment.ended_on : null;
  const since = before ? calendar.visit(before.untilOn) : assignment.started_on;
  const owner = (
    role: string,
    user: keyof typeof userIds,
    since_on: string,
    until_on: string | null,
    reason: string | null,
  ) => ({
    id: nextId(),
    created_at: writtenAt(assignment.started_on),
    assignment_id: assignment.id,
    person_id: personId,
    role,
    user_id: userIds[user],
    since_on,
    until_on,
    reason,
  });
  return [
    ...(before ? [owner('COORDINATOR', before.user, assignment.started_on, since, null)] : []),
    owner('COORDINATOR', job.coordinator, since, until, before?.reason ?? null),
    owner('SALES', job.sales, assignment.started_on, until, null),
  ];
}
