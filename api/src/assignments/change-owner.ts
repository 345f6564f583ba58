import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { passOnCalls, replan } from '../milestone-plan/index.ts';
import { personMay, keptPerson } from '../people/index.ts';
import { showingTheirAssignment } from './arranged-assignment.ts';
import { Assignment } from './assignment.entity.ts';
import type { ChangeOwnerInput } from './assignment.input.ts';
import { HAND_OVER_FOLLOW_UPS, HAND_OVER_ISSUES, ISSUES_TO_HAND_OVER, RELEASE_OWNER } from './change-owner.sql.ts';
import { Ownership } from './ownership.entity.ts';
import { ensurePossibleOwner } from './possible-owner.ts';

/**
 * Somebody else answers for the work from today on (担当変更). What the former owner had ahead with this person for this
 * work, or for none in particular, goes with it.
 */
export async function changeOwner(work: Work, input: ChangeOwnerInput): Promise<Saved> {
  const { id, userId, role, reason } = input;
  const assignment = ensureFound(await work.db.findOneBy(Assignment, { id }));
  const { personId } = assignment;
  const person = await keptPerson(work, personId);
  ensure(personMay.assign(work.actor, person));
  if (role !== 'COORDINATOR' && role !== 'SALES') throw new Refused('OWNER_NOT_POSSIBLE', 'role');
  await ensurePossibleOwner(work, person, { userId, role, field: 'userId' });

  // Of two who change it at once, the second meets a conflict here.
  const saved = await change(work.db, Assignment, input, {}).catch(showingTheirAssignment);
  if (assignment.endedOn) throw new Refused('ASSIGNMENT_ENDED');
  const from = await takeOver(work, assignment, input);
  if (from) await handOver(work, assignment, { from, to: userId, role, reason });
  await replan(work, id);
  await passOnCalls(work, id);
  await audit(work, { action: 'changeOwner', subjectType: 'Assignment', subjectId: id, personId, details: { role } });
  return saved;
}

/** The former owner, if there was one. */
async function takeOver(work: Work, assignment: Assignment, { userId, role, reason }: ChangeOwnerInput) {
  const { id: assignmentId, personId, startedOn } = assignment;
  const former = await work.sql.row<{ userId: string }>(RELEASE_OWNER, [assignmentId, role, work.today]);
  if (former?.userId === userId) throw new Refused('NOTHING_CHANGED', 'userId');
  const sinceOn = startedOn > work.today ? startedOn : work.today;
  await add(work.db, Ownership, { assignmentId, personId, role, userId, sinceOn, reason });
  return former?.userId;
}

interface Over {
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly reason: string;
}

async function handOver({ sql, actor, today }: Work, { id, personId }: Assignment, { from, to, role, reason }: Over) {
  const parties = [id, personId, from, to];
  await sql.rows(HAND_OVER_FOLLOW_UPS, [...parties, role]);
  const issues = await sql.rows<{ id: string }>(ISSUES_TO_HAND_OVER, parties.slice(0, 3));
  const ids = issues.map((it) => it.id);
  if (ids.length) await sql.rows(HAND_OVER_ISSUES, [ids, to, today, actor.id, reason, ids.map(newId)]);
}
