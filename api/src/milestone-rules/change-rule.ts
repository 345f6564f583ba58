import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { change } from '../core/change.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replanByRule } from '../milestone-plan/index.ts';
import { ensureRule } from './ensure-rule.ts';
import { MilestoneRule } from './milestone-rule.entity.ts';
import type { ChangeRuleInput } from './milestone-rule.input.ts';
import { rulesMay } from './milestone-rule.policy.ts';
import { ruleWithOffice, showingTheirRule } from './rule-subject.ts';

/** Sets a rule right. What it had planned moves with it, as far as it lies ahead and nobody has it in hand. */
export async function changeRule(
  work: Work,
  { id, version, amount = null, ...fields }: ChangeRuleInput,
): Promise<Saved> {
  const { rule, office } = await ruleWithOffice(work, id);
  ensure(rulesMay.change(work.actor, office));
  ensureRule({ ...rule, ...fields, amount });

  const changing = change(work.db, MilestoneRule, { id, version }, { ...fields, amount }).catch(showingTheirRule);
  const saved = await refuseDuplicate(changing, 'one_rule_per_milestone', 'RULE_TWICE', 'amount');
  const planned = await replanByRule(work, id);
  await audit(work, { action: 'changeRule', subjectType: 'MilestoneRule', subjectId: id, details: planned ?? {} });
  return saved;
}
