import type { Language } from './words.ts';

/** Words that the product itself writes into a record, in the language of whoever records. */
export const SET_PHRASES = {
  decideTheNextDate: { ja: '日程を決める', en: 'Fix the next date' },
  dayIsClosed: { ja: '休業日になったため', en: 'The office is closed on that day' },
  dayIsOpen: { ja: '営業日になったため', en: 'The office is at work on that day' },
} as const satisfies Record<string, Record<Language, string>>;
