export { BriefModule } from './brief.module.ts';
export { askingAbout, knownPerson, knownViewer, ME, paperViewer } from './known-person.sql.ts';
export { personPage } from './person-page.ts';
