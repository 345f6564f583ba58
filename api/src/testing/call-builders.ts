import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import type { Assignment } from '../assignments/assignment.entity.ts';
import { MilestoneCallEntry } from '../milestone-calls/milestone-call-entry.entity.ts';
import { MilestoneCall } from '../milestone-calls/milestone-call.entity.ts';
import type { TestDatabase } from './in-work.ts';

const RULE = `insert into milestone_rule (id, office_id, name, makes, trigger, amount, for_whom, by_role, channel, days_before, days_after, script)
  select $1, p.office_id, $3, 'CALL', 'MONTHS_AFTER_START', 1 + (select count(*) from milestone_rule m where m.office_id = p.office_id), 'SUPERVISOR', 'MANAGER', 'PHONE', 3, 7, $4
  from person p where p.id = $2`;

const SCRIPT =
  '{client}の{supervisor}様でいらっしゃいますか。{staff}がお世話になっております。おかげさまで{n}か月になりました。';

/** A call of thanks at one month, due today, on the day of the specs. Nobody has it, unless it is said who. */
export async function aCall(
  { db, client }: TestDatabase,
  assignment: Assignment,
  owner: Pick<Actor, 'id'> | null,
  over: Partial<MilestoneCall> = {},
  rule: { name?: string; script?: string } = {},
): Promise<MilestoneCall> {
  const ruleId = over.ruleId ?? newId();
  if (!over.ruleId)
    await client.query(RULE, [ruleId, assignment.personId, rule.name ?? '1か月のお礼', rule.script ?? SCRIPT]);
  return add(db, MilestoneCall, {
    ruleId,
    occurrence: 1,
    personId: assignment.personId,
    assignmentId: assignment.id,
    milestoneOn: '2026-11-21',
    dueOn: '2026-11-21',
    windowFromOn: '2026-11-18',
    windowUntilOn: '2026-11-28',
    ownerId: owner?.id ?? null,
    ...over,
  });
}

/** How a call stands, for the specs of features that move it. */
export const callAsItStands = ({ db }: TestDatabase, { id }: MilestoneCall): Promise<MilestoneCall> =>
  db.findOneByOrFail(MilestoneCall, { id });

/** A call that its owner tried today, in vain. */
export async function aTriedCall(
  database: TestDatabase,
  assignment: Assignment,
  owner: Pick<Actor, 'id'>,
  text: string,
): Promise<MilestoneCall> {
  const call = await aCall(database, assignment, owner, { dueOn: '2026-11-24', tries: 1, isTouched: true });
  const step = { fromOwnerId: owner.id, toOwnerId: owner.id, fromOn: '2026-11-21', toOn: '2026-11-24', text } as const;
  const told = { callId: call.id, authorId: owner.id, kind: 'ABSENT', happenedOn: '2026-11-21' } as const;
  await add(database.db, MilestoneCallEntry, { ...told, ...step });
  return call;
}

/** A call that was made in its window. */
export const aMadeCall = (
  database: TestDatabase,
  assignment: Assignment,
  caller: Pick<Actor, 'id'>,
  over: Partial<MilestoneCall> = {},
): Promise<MilestoneCall> => {
  const made = { state: 'DONE', outcome: 'REACHED', doneOn: '2026-11-20', doneById: caller.id } as const;
  return aCall(database, assignment, caller, { dueOn: '2026-11-20', isTouched: true, ...made, ...over });
};
