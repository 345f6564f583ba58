import { addDays, type Day } from '#domain';
import type { LetterSection } from './letter.ts';
import type { MailWords, SectionKey } from './mail-language.ts';
import { filled, writtenDay } from './mail-words.ts';
import { personTitle } from './owed-line.ts';
import type { WordedKind } from './worded-kinds.ts';

/** Lines of nobody's, for whoever looks at words and has no such mail today. */
const OF_KIND: Readonly<Record<WordedKind, SectionKey>> = {
  MORNING: 'TODAY',
  MANAGER_MORNING: 'CALLS',
  CALL_DUE: 'CALLS',
  TO_MANAGER: 'LATE',
  TO_HEAD: 'LATE',
  HANDED_OVER: 'HANDOVERS',
};

export function exampleSection(words: MailWords, kind: WordedKind, today: Day): LetterSection {
  const key = OF_KIND[kind];
  const isLate = key === 'LATE';
  const what = key === 'CALLS' ? words.what.CALL : isLate ? words.what.REPORT : words.channel.VISIT;
  const day = writtenDay(words, isLate ? addDays(today, -7) : today);
  return {
    title: filled(words.counted, { title: words.section[key], n: 1 }),
    isLate,
    lines: [
      {
        title: personTitle(words, words.example.person),
        detail: [what, day, words.example.client].join(words.separator),
        path: '/today',
      },
    ],
    more: null,
  };
}
