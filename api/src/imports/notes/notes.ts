import { holdPeople } from '../engine/hold.sql.ts';
import type { ImportKindRules } from '../engine/rules.ts';
import { CLASSIFY } from './classify-notes.sql.ts';
import { KEEP_DATES } from './plan-dates.sql.ts';
import { APPLY } from './store-notes.sql.ts';
import { understandNote } from './understand-note.ts';

/** Past notes of talks (面談記録): each a conversation, with its facts, and its issues that still lack their promise. */
export const NOTES: ImportKindRules = {
  understand: understandNote,
  columns: {
    staff_no: 'text',
    held_on: 'date',
    author: 'text',
    note: 'text',
    channel: 'text',
    lines: 'jsonb',
    next_on: 'date',
  },
  scratch: { conversation_id: 'uuid', assignment_id: 'uuid', author_id: 'uuid' },
  names: ['author'],
  /** The same note twice is one note. */
  twice: null,
  hold: [holdPeople('key share')],
  classify: CLASSIFY,
  apply: [...APPLY, KEEP_DATES],
};
