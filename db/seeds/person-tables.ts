import type { Calendar } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { officeIds } from './company.ts';
import { followUpRows } from './follow-up-rows.ts';
import { idsOf } from './ids.ts';
import type { Row, Tables } from './insert.ts';
import { issueTables } from './issue-tables.ts';
import { jobTables } from './job-tables.ts';
import { factTables } from './fact-tables.ts';
import type { PersonStory } from './story.ts';
import { visitsOf } from './visits.ts';

/** Everything that one person's story leaves in the database. The number chooses the ids. */
export function personTables(story: PersonStory, number: number, calendar: Calendar): Tables {
  const nextId = idsOf(0x100 + number);
  const personId = nextId();
  const since = Math.min(...story.jobs.map((it) => it.startedOn), ...story.visits.map((it) => it.on)) - 14;
  const metOn = calendar.visit(since);
  const office_id = officeIds[story.office ?? 'branch'];

  const jobs = jobTables(story, { personId, nextId, calendar });
  const visits = visitsOf(story, jobs.assignment, { personId, nextId, calendar });
  return {
    person: [
      {
        id: personId,
        created_at: writtenAt(metOn),
        office_id,
        name: story.name,
        reading: story.reading,
        staff_no: story.staffNo,
        phone: story.phone,
      },
    ],
    person_office: [
      { id: nextId(), created_at: writtenAt(metOn), person_id: personId, office_id, since_on: metOn, until_on: null },
    ],
    ...jobs,
    conversation: visits.map((it) => it.row),
    ...factTables(story, visits, nextId, calendar),
    ...issueTables(visits, nextId, calendar),
    follow_up: followUpRows(story, visits, nextId, calendar),
  };
}

/** The tables of many, joined. */
export function joined(parts: readonly Tables[]): Tables {
  const tables: Record<string, Row[]> = {};
  for (const part of parts) for (const [table, rows] of Object.entries(part)) (tables[table] ??= []).push(...rows);
  return tables;
}
