import { weekdayOf, type Day, type Language } from '#domain';
import type { MailWords } from './mail-language.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

const BY_LANGUAGE: Readonly<Record<Language, MailWords>> = { ja, en };

export const wordsOf = (language: Language): MailWords => BY_LANGUAGE[language];

/** Fills the places of a sentence; a place of which nothing is known stays as it was typed. */
export const filled = (text: string, places: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));

/** A day as people write it, with its weekday. */
export function writtenDay(words: MailWords, day: Day): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  return filled(words.day, { month: words.months[month - 1]!, date, weekday: words.weekdays[weekdayOf(day)]! });
}
