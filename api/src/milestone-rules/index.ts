export { MilestoneRule } from './milestone-rule.entity.ts';
export { MilestoneRulesModule } from './milestone-rules.module.ts';
