export { clientsForFile } from './all-clients.ts';
export { clientMay } from './client.policy.ts';
export { Client } from './client.entity.ts';
export { OrgUnit } from './org-unit.entity.ts';
export { partCalled } from './part-called.sql.ts';
export { Site } from './site.entity.ts';
export { supervisorJson, SupervisorRef } from './supervisor-ref.result.ts';
export { Supervisor } from './supervisor.entity.ts';
