import { Role } from '#domain';
import { hasRole, type Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import { keptPerson, personMay } from '../people/index.ts';
import { FollowUp } from './follow-up.entity.ts';
import type { PlanFollowUpInput } from './plan-follow-up.input.ts';

const AHEAD = {
  name: 'follow-up-ahead',
  text: `
    select w.id as assignment_id, exists (
      select from follow_up f where f.person_id = $1 and f.assignment_id is not distinct from w.id and f.responsible_role = $2
        and f.origin = 'AGREED' and f.state = 'PLANNED') as stands
    from (select 1) one left join lateral (
      select a.id from assignment a where a.person_id = $1 and (a.ended_on is null or a.ended_on >= $3::date)
      order by (a.started_on <= $3::date) desc, a.started_on desc, a.id desc limit 1) w on true`,
};

/** Plans a meeting outside a conversation, for oneself. Where a date stands already, it is moved, not doubled. */
export async function planFollowUp(work: Work, { personId, plannedOn, channel }: PlanFollowUpInput): Promise<Saved> {
  const person = await keptPerson(work, personId);
  ensure(personMay.carryOn(work.actor, person));
  if (plannedOn < work.today) throw new Refused('FOLLOW_UP_IN_THE_PAST', 'plannedOn');

  const responsibleRole = roleOf(work.actor);
  const ahead = await work.sql.row<{ assignment_id: string | null; stands: boolean }>(AHEAD, [
    personId,
    responsibleRole,
    work.today,
  ]);
  if (ahead?.stands) throw new Refused('NEXT_DATE_STANDS', 'personId');

  const { actor, db } = work;
  const assignmentId = ahead?.assignment_id ?? null;
  const planning = add(db, FollowUp, {
    personId,
    assignmentId,
    responsibleRole,
    ownerId: actor.id,
    plannedOn,
    channel,
  });
  const { id } = await refuseDuplicate(planning, 'one_agreed_ahead', 'NEXT_DATE_STANDS', 'personId');
  await audit(work, { action: 'planFollowUp', subjectType: 'FollowUp', subjectId: id, personId });
  return { id, version: 1 };
}

/** In which role this user keeps in touch. */
const roleOf = (actor: Actor): Role =>
  [Role.COORDINATOR, Role.MANAGER].find((role) => hasRole(actor, role)) ?? Role.SALES;
