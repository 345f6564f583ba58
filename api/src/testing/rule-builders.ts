import type { Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import type { FollowUp } from '../follow-ups/follow-up.entity.ts';
import { MilestoneRule } from '../milestone-rules/milestone-rule.entity.ts';
import type { Office } from '../offices/office.entity.ts';
import type { Person } from '../people/person.entity.ts';
import { anAssignment } from './builders.ts';
import { aFollowUp } from './entry-builders.ts';
import type { TestDatabase } from './in-work.ts';

/** A rule of an office: a visit on the day on which the work begins, and within a week of it. */
export const aRule = ({ db }: TestDatabase, office: Office, over: Partial<MilestoneRule> = {}) =>
  add(db, MilestoneRule, {
    officeId: office.id,
    name: '初日のごあいさつ',
    makes: 'FOLLOW_UP',
    trigger: 'FIRST_DAY',
    amount: null,
    forWhom: 'STAFF',
    byRole: 'COORDINATOR',
    ...over,
  });

/** A call of thanks to the supervisor, by a manager. */
export const aCallRule = (database: TestDatabase, office: Office, over: Partial<MilestoneRule> = {}) =>
  aRule(database, office, {
    name: '初日のお礼',
    makes: 'CALL',
    forWhom: 'SUPERVISOR',
    byRole: 'MANAGER',
    channel: 'PHONE',
    ...over,
  });

/** A meeting with somebody in the owner's care that a rule of their office made (計画). */
export async function aPlannedMeeting(
  database: TestDatabase,
  office: Office,
  person: Person,
  owner: Actor,
  plannedOn: Day,
): Promise<FollowUp> {
  const { id: ruleId } = await aRule(database, office);
  const { id: assignmentId } = await anAssignment(database, person, { coordinator: owner });
  return aFollowUp(database, person, owner, { origin: 'PLAN', ruleId, occurrence: 1, assignmentId, plannedOn });
}
