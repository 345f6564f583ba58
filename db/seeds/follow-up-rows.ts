import type { Calendar, Offset } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { userIds, type UserKey } from './company.ts';
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
  return [...fixed, ...othersRows(story, visits, nextId, calendar)];
}

/** Those beside the coordinator's: the sales owner's, and that of somebody above both. */
function othersRows(story: PersonStory, visits: readonly Visit[], nextId: () => string, calendar: Calendar): Row[] {
  const { sales, salesNext, managerNext } = story.jobs.at(-1)!;
  const planned = (responsible_role: string, user: UserKey, on: Offset) => ({
    ...frame(nextId(), visits.at(-1)!),
    responsible_role,
    owner_id: userIds[user],
    planned_on: calendar.visit(on),
    channel: 'VISIT',
    state: 'PLANNED',
    done_on: null,
    postponed_count: 0,
    reason: null,
    done_in_id: null,
  });
  return [
    ...(salesNext === undefined ? [] : [planned('SALES', sales, salesNext)]),
    ...(managerNext === undefined ? [] : [planned('MANAGER', managerNext.user, managerNext.on)]),
  ];
}

/** A date that was put off by itself is told among the changes: from a week earlier, by whoever keeps it. */
export function followUpChangeRows(
  visits: readonly Visit[],
  followUps: readonly Row[],
  nextId: () => string,
  calendar: Calendar,
): Row[] {
  return visits.flatMap(({ story: { next }, row }) => {
    const put = next?.postponed && followUps.find((it) => it.fixed_in_id === row.id && it.postponed_count === 1);
    if (!put) return [];
    const from_on = calendar.visit(next.on - 7);
    return [
      {
        id: nextId(),
        created_at: writtenAt(calendar.visit(next.on - 10)),
        follow_up_id: put.id,
        person_id: put.person_id,
        author_id: put.owner_id,
        from_on,
        to_on: put.planned_on,
        reason: put.reason,
      },
    ];
  });
}

const frame = (id: string, visit: Visit) => ({
  id,
  created_at: writtenAt(visit.heldOn),
  person_id: visit.row.person_id,
  assignment_id: visit.row.assignment_id,
  origin: 'AGREED',
  fixed_in_id: visit.row.id,
});
