export { callsPassedOn, passOnCalls } from './pass-on-calls.ts';
export { planMilestones } from './plan-milestones.ts';
export { replan, replanByRule, replanPerson } from './replan.ts';
