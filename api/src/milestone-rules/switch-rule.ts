import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { change } from '../core/change.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replanByRule } from '../milestone-plan/index.ts';
import { MilestoneRule } from './milestone-rule.entity.ts';
import type { SwitchRuleInput } from './milestone-rule.input.ts';
import { rulesMay } from './milestone-rule.policy.ts';
import { ruleWithOffice, showingTheirRule } from './rule-subject.ts';

/** The rule rests: what lies ahead and nobody has in hand is taken back. What is done stays done. */
export const switchRuleOff = (work: Work, input: SwitchRuleInput): Promise<Saved> => switchRule(work, input, work.now);

/** The rule is at work again, from today on. */
export const switchRuleOn = (work: Work, input: SwitchRuleInput): Promise<Saved> => switchRule(work, input, null);

async function switchRule(work: Work, { id, version }: SwitchRuleInput, switchedOffAt: Date | null): Promise<Saved> {
  const { office } = await ruleWithOffice(work, id);
  ensure(rulesMay.change(work.actor, office));

  const changing = change(work.db, MilestoneRule, { id, version }, { switchedOffAt }).catch(showingTheirRule);
  const saved = await refuseDuplicate(changing, 'one_rule_per_milestone', 'RULE_TWICE');
  const planned = await replanByRule(work, id);
  const action = switchedOffAt ? 'switchRuleOff' : 'switchRuleOn';
  await audit(work, { action, subjectType: 'MilestoneRule', subjectId: id, details: planned ?? {} });
  return saved;
}
