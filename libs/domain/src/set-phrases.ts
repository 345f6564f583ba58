import type { Language } from './words.ts';

/** Words that the product itself writes into a record, in the language of whoever records. */
export const SET_PHRASES = {
  decideTheNextDate: { ja: '日程を決める', en: 'Fix the next date' },
} as const satisfies Record<string, Record<Language, string>>;
