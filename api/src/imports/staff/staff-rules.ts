import { holdPeople } from '../engine/hold.sql.ts';
import type { ImportKindRules } from '../engine/rules.ts';
import { APPLY_PEOPLE } from './apply-people.sql.ts';
import { APPLY_WORK } from './apply-work.sql.ts';
import { APPLY_WORKPLACES } from './apply-workplaces.sql.ts';
import { LIKELY, MEET, PLACES } from './meet-staff.sql.ts';
import { JUDGE_STAFF, TAKEN_ELSEWHERE } from './judge-staff.sql.ts';
import { understandStaff } from './understand-staff.ts';

/** Dispatched staff (派遣スタッフ) by their number, with the work, its place, its term and its owners. */
export const staffRules: ImportKindRules = {
  understand: understandStaff,
  columns: {
    ...{ staff_no: 'text', name: 'text', reading: 'text', born_on: 'date', phone: 'text', email: 'text' },
    ...{ client: 'text', site: 'text', org_unit: 'text', started_on: 'date', workplace_phone: 'text' },
    ...{ supervisor: 'text', supervisor_reading: 'text', supervisor_title: 'text' },
    ...{ work_days: 'text', work_hours: 'text', duties: 'text', remark: 'text' },
    ...{ term_from: 'date', term_to: 'date', renewals: 'int' },
    ...{ coordinator: 'text', sales: 'text', fingerprint: 'text' },
  },
  names: ['coordinator', 'sales'],
  twice: 'STAFF_NO_TWICE',
  /** Nobody changes them until the batch ends. */
  hold: [holdPeople('no key update')],
  classify: [PLACES, ...MEET, JUDGE_STAFF, TAKEN_ELSEWHERE, LIKELY],
  apply: [...APPLY_WORKPLACES, ...APPLY_PEOPLE, ...APPLY_WORK],
};
