import { pathOfReminder, type Channel, type Day, type ReminderSubject, type ToldLine } from '#domain';
import type { LetterLine } from './letter.ts';
import type { MailWords } from './mail-language.ts';
import { filled, writtenDay } from './mail-words.ts';

/** Something that is owed, as a statement answers it: whom it is about, where, what and when. No text that was typed. */
export interface OwedLine extends ToldLine {
  readonly subjectType: ReminderSubject;
  /** Of an issue of a site. */
  readonly siteName: string | null;
  /** Of a meeting. */
  readonly channel: Channel | null;
  /** Where it is somebody else's to keep. */
  readonly ownerName: string | null;
}

export const personTitle = (words: MailWords, name: string): string => filled(words.person, { name });

export const titleOf = (words: MailWords, { personName, siteName, clientName }: OwedLine): string =>
  personName ? personTitle(words, personName) : (siteName ?? clientName ?? '');

export const pathOf = ({
  subjectType,
  subjectId,
  personId,
}: Pick<OwedLine, 'subjectType' | 'subjectId' | 'personId'>) =>
  pathOfReminder({ kind: 'DUE', subjectType, subjectId, personId });

/** As a line of a mail; its day is left out where all lines of the section are of one day. */
export function letterLine(
  words: MailWords,
  line: OwedLine,
  dayToSay: Day | null,
  asWhat: string | null = null,
): LetterLine {
  const { what, channel, clientName, ownerName } = line;
  const parts = [
    asWhat ?? (what === 'MEET' && channel ? words.channel[channel] : words.what[what]),
    dayToSay ? writtenDay(words, dayToSay) : null,
    clientName,
    ownerName ? filled(words.owner, { name: ownerName }) : null,
  ];
  return { title: titleOf(words, line), detail: parts.filter(Boolean).join(words.separator), path: pathOf(line) };
}

/** What the inbox keeps of it. */
export const toldLine = ({ what, subjectId, personId, personName, clientName, dueOn }: OwedLine): ToldLine => ({
  what,
  subjectId,
  personId,
  personName,
  clientName,
  dueOn,
});
