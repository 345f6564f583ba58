import { DEFAULT_FOLLOW_PLAN } from '#domain';
import { audit } from '../core/audit.ts';
import { newId } from '../core/id.ts';
import { ensure } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { replanByRule } from '../milestone-plan/index.ts';
import { officeOfRules, rulesMay } from './milestone-rule.policy.ts';
import { PLAN_NAME } from './words.ts';

/** What the office has of it already stays as it is. $1 office, $2 rows. */
const ADD = {
  name: 'add-follow-plan',
  text: `insert into milestone_rule (id, office_id, name, makes, trigger, amount, for_whom, by_role, channel, days_before, days_after)
         select r.id, $1, r.name, 'FOLLOW_UP', 'DAYS_AFTER_START', r.amount, 'STAFF', 'COORDINATOR', r.channel, r."daysBefore", r."daysAfter"
         from json_to_recordset($2::json) r (id uuid, name text, amount int, channel text, "daysBefore" int, "daysAfter" int)
         on conflict do nothing returning id`,
};

/** The follow plan with which an office begins: 0, 1, 3, 7, 14, 30, 60 and 90 days after the start. */
export async function addFollowPlan(work: Work, officeId: string): Promise<boolean> {
  const office = await officeOfRules(work, officeId);
  ensure(rulesMay.change(work.actor, office));

  const rows = DEFAULT_FOLLOW_PLAN.map((it) => ({
    ...it,
    id: newId(),
    name: PLAN_NAME[work.actor.language](it.amount),
    channel: it.amount === 1 || it.amount === 3 ? 'PHONE' : 'VISIT',
  }));
  const added = await work.sql.rows<{ id: string }>(ADD, [officeId, JSON.stringify(rows)]);
  for (const { id } of added) await replanByRule(work, id);
  const details = { rules: added.length };
  await audit(work, { action: 'addFollowPlan', subjectType: 'Office', subjectId: officeId, details });
  return true;
}
