export { BriefModule } from './brief.module.ts';
export { Brief } from './brief.result.ts';
export { briefJson, briefTables } from './brief.sql.ts';
export { askingAbout, knownPerson, knownViewer, ME, paperViewer } from './known-person.sql.ts';
export { PersonHeader } from './person-header.result.ts';
export { personHeaderJson } from './person-header.sql.ts';
export { personPage } from './person-page.ts';
