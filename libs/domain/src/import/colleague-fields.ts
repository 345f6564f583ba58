import type { ImportKind } from './import-words.ts';

/** The fields that name colleagues: who that is here, somebody may have to say. */
export const COLLEAGUE_FIELDS: Readonly<Record<ImportKind, readonly string[]>> = {
  STAFF: ['coordinator', 'sales'],
  NOTES: ['author'],
  ALUMNI: [],
};
