import { Handover } from '../handovers/handover.entity.ts';
import { HandoverPerson } from '../handovers/handover-person.entity.ts';
import { Assignment } from '../assignments/assignment.entity.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import type { Person } from '../people/person.entity.ts';
import { anAssignment, anOwnership } from './builders.ts';
import { anIssue } from './entry-builders.ts';
import type { TestDatabase } from './in-work.ts';

/** Somebody who was handed over today with one promise, as the command leaves it; nothing of it is accepted yet. */
export async function aHandover(database: TestDatabase, person: Person, from: Actor, to: Actor, reason = '異動のため') {
  const { db, client } = database;
  const assignment = await anAssignment(database, person);
  const { former, taken } = await ownershipsOf(database, assignment, from, to);
  const issue = await anIssue(database, person, to, { assignmentId: assignment.id });
  const parties = { fromId: from.id, toId: to.id, madeById: from.id };
  const handover = await add(db, Handover, { ...parties, handedOn: '2026-11-21', reason });
  const handed = await add(db, HandoverPerson, {
    ...{ handoverId: handover.id, personId: person.id },
    ...{ togetherOn: '2026-11-27', contactByOn: '2026-11-27' },
  });
  const promiseId = newId();
  await client.query(
    'insert into handover_ownership (handover_person_id, former_id, ownership_id) values ($1, $2, $3)',
    [handed.id, former.id, taken.id],
  );
  await client.query(
    `insert into handover_promise (id, handover_person_id, issue_id, due_on) values ($1, $2, $3, $4)`,
    [promiseId, handed.id, issue.id, issue.dueOn],
  );
  return { handover, handed, promiseId, issue, assignment };
}

async function ownershipsOf(database: TestDatabase, assignment: Assignment, from: Actor, to: Actor) {
  const former = await anOwnership(database, assignment, 'COORDINATOR', from, { untilOn: '2026-11-21' });
  const taken = await anOwnership(database, assignment, 'COORDINATOR', to, { sinceOn: '2026-11-21' });
  return { former, taken };
}
