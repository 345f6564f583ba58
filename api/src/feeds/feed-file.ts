import { addDays, initialsOf, type Day, type Language } from '#domain';
import ical from 'ical-generator';
import { WORDS } from './words.ts';

/** What is to be done on a day. */
export interface FeedEntry {
  readonly kind: 'VISIT' | 'CALL' | 'DUE' | 'REPORT';
  readonly id: string;
  readonly version: number;
  readonly day: Day;
  readonly reading: string | null;
  readonly place: string | null;
}

/** How often a calendar program may come back, in seconds. */
const EVERY_HOUR = 3600;

/** The entries as whole days, with ids that stay: initials, day and place, and nothing else of anybody. */
export function feedFile(entries: readonly FeedEntry[], language: Language, made: Date, host: string): string {
  const words = WORDS[language];
  const calendar = ical({ name: words.calendar, prodId: { company: 'Enishi', product: 'Enishi' }, ttl: EVERY_HOUR });
  for (const { kind, id, version, day, reading, place } of entries) {
    calendar.createEvent({
      id: `${kind.toLowerCase()}-${id}@${host}`,
      sequence: version,
      stamp: made,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary: [words[kind], initialsOf(reading)].filter(Boolean).join(' '),
      location: place ? place.replaceAll(/\s+/g, ' ') : null,
    });
  }
  return calendar.toString();
}

/** Without a zone the library writes the day as it is in UTC: the office's day stays that day everywhere. */
const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
