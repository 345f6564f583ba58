import type { Calendar } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { userIds } from './company.ts';
import type { Row } from './insert.ts';
import type { PersonStory } from './story.ts';
import type { Visit } from './visits.ts';

/** Each visit fixes the next one and is what the one before it had fixed. */
export function followUpRows(
  story: PersonStory,
  all: readonly Visit[],
  nextId: () => string,
  calendar: Calendar,
): Row[] {
  const visits = all.filter((it) => !it.story.fixesNoDate);
  const fixed = visits.flatMap((visit, index) => {
    const done = visits.find((it, at) => at > index && it.job === visit.job);
    const next = visit.story.next ?? (done && { on: done.story.on, channel: done.story.channel, postponed: undefined });
    if (!next) return [];
    return [
      {
        ...frame(nextId(), visit),
        responsible_role: 'COORDINATOR',
        owner_id: userIds[done ? done.story.by : story.jobs[visit.job]!.coordinator],
        planned_on: calendar.visit(next.on),
        channel: next.channel ?? 'VISIT',
        state: done ? 'DONE' : 'PLANNED',
        done_on: done?.heldOn ?? null,
        postponed_count: next.postponed ? 1 : 0,
        reason: next.postponed?.reason ?? null,
        done_in_id: done?.row.id ?? null,
      },
    ];
  });
  return [...fixed, ...salesRows(story, visits, nextId, calendar)];
}

function salesRows(story: PersonStory, visits: readonly Visit[], nextId: () => string, calendar: Calendar): Row[] {
  const job = story.jobs.at(-1)!;
  if (job.salesNext === undefined) return [];
  return [
    {
      ...frame(nextId(), visits.at(-1)!),
      responsible_role: 'SALES',
      owner_id: userIds[job.sales],
      planned_on: calendar.visit(job.salesNext),
      channel: 'VISIT',
      state: 'PLANNED',
      done_on: null,
      postponed_count: 0,
      reason: null,
      done_in_id: null,
    },
  ];
}

const frame = (id: string, visit: Visit) => ({
  id,
  created_at: writtenAt(visit.heldOn),
  person_id: visit.row.person_id,
  assignment_id: visit.row.assignment_id,
  origin: 'AGREED',
  fixed_in_id: visit.row.id,
});
