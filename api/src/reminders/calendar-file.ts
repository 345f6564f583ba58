import ical from 'ical-generator';
import { addDays, type Day } from '#domain';
import type { Mail } from '../core/mail.ts';
import type { MailWords } from './mail-language.ts';
import { oneLine } from './one-line.ts';
import { pathOf, titleOf, type OwedLine } from './owed-line.ts';

/**
 * The meetings of a mail as a file for a calendar: whole days, with ids that stay, so that the same meeting is taken in once.
 * It says no more than the mail does, and invites nobody.
 */
export function calendarFile(words: MailWords, publicUrl: string, lines: readonly OwedLine[]): Mail['attachments'] {
  const meetings = lines.filter(({ what }) => what === 'MEET');
  if (meetings.length === 0) return [];
  const host = new URL(publicUrl).hostname;
  const calendar = ical({ prodId: { company: 'Enishi', product: 'Enishi' } });
  for (const it of meetings) {
    calendar.createEvent({
      id: `${it.subjectId}@${host}`,
      start: midnight(it.dueOn),
      end: midnight(addDays(it.dueOn, 1)),
      // The same file for the same meeting: made at the day that it is about.
      stamp: midnight(it.dueOn),
      allDay: true,
      summary: oneLine(
        [titleOf(words, it), it.channel ? words.channel[it.channel] : null].filter(Boolean).join(words.separator),
      ),
      location: it.clientName ? oneLine(it.clientName) : null,
      url: `${publicUrl}${pathOf(it)}`,
    });
  }
  return [{ filename: 'enishi.ics', contentType: 'text/calendar; charset=utf-8', content: calendar.toString() }];
}

/** Without a zone the library writes the day as it is in UTC. */
const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
