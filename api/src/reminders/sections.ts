import type { LetterSection } from './letter.ts';
import type { MailWords, SectionKey } from './mail-language.ts';
import { filled } from './mail-words.ts';
import { letterLine, type OwedLine } from './owed-line.ts';

/** A part of a day as a statement answers it: how much there is, and the first of it. */
export interface Part {
  readonly count: number;
  readonly lines: readonly OwedLine[];
}

const ORDER: readonly SectionKey[] = ['LATE', 'TODAY', 'WEEK', 'UNREPORTED'];

/** The parts of a day that have something, what is late first. Lines of today need no day. */
export const sectionsOf = (
  words: MailWords,
  parts: Partial<Record<SectionKey, Part>>,
  allAt: string,
): LetterSection[] =>
  ORDER.flatMap((key) => {
    const part = parts[key];
    return part
      ? [sectionOf(words, words.section[key], part, allAt, { isLate: key === 'LATE', isDayKnown: key === 'TODAY' })]
      : [];
  });

export const sectionOf = (
  words: MailWords,
  title: string,
  { count, lines }: Part,
  allAt: string,
  { isLate = false, isDayKnown = false } = {},
): LetterSection => ({
  title: filled(words.counted, { title, n: count }),
  isLate,
  lines: lines.map((line) => letterLine(words, line, isDayKnown ? null : line.dueOn)),
  more: count > lines.length ? { label: filled(words.more, { n: count - lines.length }), path: allAt } : null,
});
