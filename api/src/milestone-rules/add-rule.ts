import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replanByRule } from '../milestone-plan/index.ts';
import { ensureRule } from './ensure-rule.ts';
import { MilestoneRule } from './milestone-rule.entity.ts';
import type { AddRuleInput } from './milestone-rule.input.ts';
import { officeOfRules, rulesMay } from './milestone-rule.policy.ts';

/** More nobody keeps in mind. */
const MOST_RULES = 60;

/** A rule more for an office and those below; what it asks for is planned at once. */
export async function addRule(work: Work, { amount = null, ...input }: AddRuleInput): Promise<Saved> {
  const office = await officeOfRules(work, input.officeId);
  ensure(rulesMay.change(work.actor, office));
  ensureRule({ ...input, amount });
  const { officeId } = input;
  if ((await work.db.countBy(MilestoneRule, { officeId })) >= MOST_RULES) throw new Refused('TOO_MANY_RULES');

  const adding = add(work.db, MilestoneRule, { ...input, amount });
  const { id } = await refuseDuplicate(adding, 'one_rule_per_milestone', 'RULE_TWICE', 'trigger');
  const planned = await replanByRule(work, id);
  await audit(work, { action: 'addRule', subjectType: 'MilestoneRule', subjectId: id, details: planned ?? {} });
  return { id, version: 1 };
}
