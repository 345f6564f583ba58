import type { ImportKind } from '#domain';
import { ALUMNI } from '../alumni/alumni.ts';
import { NOTES } from '../notes/notes.ts';
import { staffRules } from '../staff/staff-rules.ts';
import type { ImportKindRules } from './rules.ts';

/** What each kind of file means. */
export const RULES: Readonly<Record<ImportKind, ImportKindRules>> = {
  STAFF: staffRules,
  NOTES,
  ALUMNI,
};
