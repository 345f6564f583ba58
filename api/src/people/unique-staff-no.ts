import { refuseDuplicate } from '../core/broken-rule.ts';

/** The number may stand on a person whom the asking user may not see, so only the index can tell. */
export const refuseTakenStaffNo = <T>(write: Promise<T>): Promise<T> =>
  refuseDuplicate(write, 'one_person_per_staff_no', 'STAFF_NO_TAKEN', 'staffNo');
