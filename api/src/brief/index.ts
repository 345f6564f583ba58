export { BriefModule } from './brief.module.ts';
export { personPage } from './person-page.ts';
