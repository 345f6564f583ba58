import type { Day } from '#domain';
import { writtenAt } from './calendar.ts';
import { userIds } from './company.ts';
import { idsOf } from './ids.ts';
import type { Row } from './insert.ts';
import type { AssignmentRow, Telling } from './job-tables.ts';
import type { PersonStory, VisitStory } from './story.ts';

/** A conversation as it is told, and as it is stored. */
export interface Visit {
  readonly story: VisitStory;
  readonly job: number;
  readonly heldOn: Day;
  readonly row: Row & { readonly id: string; readonly person_id: string; readonly assignment_id: string };
}

const jointIdOf = (joint: number) => idsOf(0x800 + joint)();

export function visitsOf(story: PersonStory, assignments: readonly AssignmentRow[], telling: Telling): Visit[] {
  return story.visits.map((visit) => {
    const heldOn = telling.calendar.visit(visit.on);
    const job = visit.job ?? story.jobs.length - 1;
    return {
      story: visit,
      job,
      heldOn,
      row: {
        id: telling.nextId(),
        created_at: writtenAt(heldOn),
        person_id: telling.personId,
        assignment_id: assignments[job]!.id,
        author_id: userIds[visit.by],
        held_on: heldOn,
        channel: visit.channel ?? 'VISIT',
        work_topic_raised_by: visit.raisedBy ?? null,
        nothing_special: !visit.facts && !visit.issues,
        no_next_reason: visit.noNextReason ?? null,
        joint_id: visit.joint === undefined ? null : jointIdOf(visit.joint),
      },
    };
  });
}
