import { holdPeople } from '../engine/hold.sql.ts';
import type { ImportKindRules } from '../engine/rules.ts';
import { LIKELY } from '../staff/meet-staff.sql.ts';
import { TAKEN_ELSEWHERE } from '../staff/judge-staff.sql.ts';
import { APPLY_ALUMNI } from './apply-alumni.sql.ts';
import { JUDGE_ALUMNI, MEET_ALUMNI } from './meet-alumni.sql.ts';
import { understandAlumnus } from './understand-alumnus.ts';

/** Those who left (アルムナイ) by their number, with when they were with us and whether we may write to them. */
export const ALUMNI: ImportKindRules = {
  understand: understandAlumnus,
  columns: {
    ...{ staff_no: 'text', name: 'text', reading: 'text', born_on: 'date', phone: 'text', email: 'text' },
    ...{ from_on: 'date', to_on: 'date', left_how: 'text', left_reason: 'text', unit: 'text', rank: 'text' },
    ...{ company: 'text', experience: 'text', consent: 'text', consent_words: 'text', fingerprint: 'text' },
  },
  names: [],
  twice: 'STAFF_NO_TWICE',
  /** Nobody changes them, what they agreed to, or when they were with us, until the batch ends. */
  hold: [holdPeople('no key update')],
  classify: [MEET_ALUMNI, JUDGE_ALUMNI, TAKEN_ELSEWHERE, LIKELY],
  apply: APPLY_ALUMNI,
};
