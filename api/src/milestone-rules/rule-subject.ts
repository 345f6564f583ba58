import { Conflict } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { MilestoneRule } from './milestone-rule.entity.ts';
import { officeOfRules, type RuleOffice } from './milestone-rule.policy.ts';

/** The rule, and its office as the policy knows it. With an office that one may not see it is not found. */
export async function ruleWithOffice(work: Work, id: string): Promise<{ rule: MilestoneRule; office: RuleOffice }> {
  const rule = ensureFound(await work.db.findOneBy(MilestoneRule, { id }));
  return { rule, office: await officeOfRules(work, rule.officeId) };
}

/** Of the rule as it stands now, a conflict shows what the form shows. */
export function showingTheirRule(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, name, amount, byRole, channel, daysBefore, daysAfter, script, switchedOffAt } =
    error.theirs as MilestoneRule;
  const isOn = switchedOffAt === null;
  throw new Conflict({ id, version, name, amount, byRole, channel, daysBefore, daysAfter, script, isOn });
}
