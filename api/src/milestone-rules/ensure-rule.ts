import { lacksOfRule, type RuleDraft } from '#domain';
import { Refused } from '../core/errors.ts';

/** Refuses a rule that cannot stand, at the first field to blame. */
export function ensureRule(rule: RuleDraft): void {
  const [lack] = Object.entries(lacksOfRule(rule));
  if (lack) throw new Refused(lack[1], lack[0]);
}
