export { fillOfficeDays } from './office-days.ts';
export { Office } from './office.entity.ts';
export { IS_ADMINISTERED, isAdministrator, officeMay, seenOffice } from './office.policy.ts';
export { OfficeRef } from './office-ref.result.ts';
export { addOffice } from './add-office.ts';
