import type { Day } from '#domain';
import type { Calendar } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { officeIds, userIds } from './company.ts';
import { followUpChangeRows, followUpRows } from './follow-up-rows.ts';
import { idsOf } from './ids.ts';
import type { Row, Tables } from './insert.ts';
import { issueTables } from './issue-tables.ts';
import { jobTables } from './job-tables.ts';
import { factTables } from './fact-tables.ts';
import { consentRows, tenureRows } from './record-tables.ts';
import type { PersonStory } from './story.ts';
import { visitsOf, type Visit } from './visits.ts';

/** The number of a story chooses its ids, the person's first. */
const idsOfStory = (number: number) => idsOf(0x100 + number);
export const personIdOf = (number: number): string => idsOfStory(number)();

/** Everything that one person's story leaves in the database. */
export function personTables(
  story: PersonStory,
  number: number,
  calendar: Calendar,
  idOf: (staffNo: string) => string,
): Tables {
  const nextId = idsOfStory(number);
  const personId = nextId();
  const telling = { personId, nextId, calendar };
  const since = Math.min(...story.jobs.map((it) => it.startedOn), ...story.visits.slice(0, 1).map((it) => it.on)) - 14;
  const metOn = calendar.visit(since);

  const jobs = jobTables(story, telling);
  const visits = visitsOf(story, jobs.assignment, telling);
  const followUps = followUpRows(story, visits, nextId, calendar);
  return {
    person: [
      {
        id: personId,
        created_at: writtenAt(metOn),
        office_id: officeIds[story.office ?? 'branch'],
        name: story.name,
        reading: story.reading,
        staff_no: story.staffNo,
        phone: story.phone,
      },
    ],
    person_office: officeRows(story, metOn, telling),
    ...jobs,
    conversation: visits.map((it) => it.row),
    conversation_move: visits.flatMap((it) => moveRow(it, telling, idOf)),
    ...factTables(story, visits, nextId, calendar),
    ...issueTables(visits, nextId, calendar),
    follow_up: followUps,
    tenure: tenureRows(story, telling),
    consent: consentRows(story, number, telling),
    follow_up_change: followUpChangeRows(visits, followUps, nextId, calendar),
  };
}

interface Telling {
  readonly personId: string;
  readonly nextId: () => string;
  readonly calendar: Calendar;
}

function officeRows({ office = 'branch', officeBefore }: PersonStory, metOn: Day, telling: Telling): Row[] {
  const { personId: person_id, nextId, calendar } = telling;
  const row = (since_on: Day, office_id: string, more: Row) => ({
    id: nextId(),
    created_at: writtenAt(since_on),
    person_id,
    office_id,
    since_on,
    until_on: null,
    reason: null,
    moved_by_id: null,
    ...more,
  });
  if (!officeBefore) return [row(metOn, officeIds[office], {})];
  const movedOn = calendar.visit(officeBefore.untilOn);
  return [
    row(metOn, officeIds[officeBefore.office], { until_on: movedOn }),
    row(movedOn, officeIds[office], { reason: officeBefore.reason, moved_by_id: userIds[officeBefore.by] }),
  ];
}

function moveRow({ story, row }: Visit, { personId, nextId, calendar }: Telling, idOf: (no: string) => string): Row[] {
  if (!story.movedFrom) return [];
  const { staffNo, on, by, reason } = story.movedFrom;
  return [
    {
      id: nextId(),
      created_at: writtenAt(calendar.visit(on)),
      conversation_id: row.id,
      from_person_id: idOf(staffNo),
      to_person_id: personId,
      moved_by_id: userIds[by],
      reason,
    },
  ];
}

/** The tables of many, joined. */
export function joined(parts: readonly Tables[]): Tables {
  const tables: Record<string, Row[]> = {};
  for (const part of parts)
    for (const [table, rows] of Object.entries(part)) {
      const all = (tables[table] ??= []);
      for (const row of rows) all.push(row);
    }
  return tables;
}
