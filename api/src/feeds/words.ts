import type { Language } from '#domain';

/** What a calendar program shows: the kind of an entry, and the name of the calendar. */
export const WORDS = {
  ja: { VISIT: '面談', CALL: 'お礼電話', DUE: '約束', REPORT: '報告', calendar: '縁の予定' },
  en: { VISIT: 'Meeting', CALL: 'Call of thanks', DUE: 'Promise', REPORT: 'Report', calendar: 'Enishi' },
} as const satisfies Record<Language, object>;
