export { MilestoneRule } from './milestone-rule.entity.ts';
