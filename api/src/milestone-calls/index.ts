export { MilestoneCallsModule } from './milestone-calls.module.ts';
