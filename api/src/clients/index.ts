export { clientsForFile } from './all-clients.ts';
export { OrgUnit } from './org-unit.entity.ts';
export { supervisorJson, SupervisorRef } from './supervisor-ref.result.ts';
export { Supervisor } from './supervisor.entity.ts';
