import { addDays, dayIn } from '#domain';
import { randomUUIDv7 } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inRoot } from '../../launch/src/root.ts';
import { CannotContinue } from '../../launch/src/say.ts';
import type { Sample } from './sample.ts';
import { soughtBy } from './sought-texts.ts';

/** What is asked: the person's page with brief and timeline, 今日, a search, and the recording of a visit. */
export const questionNames = ['person', 'today', 'search', 'record'] as const;
export type QuestionName = (typeof questionNames)[number];

export interface Question {
  readonly name: QuestionName;
  /** As the web app names its document. */
  readonly operation: string;
  readonly field: string;
  readonly variables: (sample: Sample) => object;
}

const today = dayIn('Asia/Tokyo', new Date());

/** A visit as a coordinator logs one: an answer to what was said last, a line, a line about the person, and a promise. */
const visit = ({ userId, personId, factId }: Sample) => ({
  key: randomUUIDv7(),
  personId,
  heldOn: today,
  channel: 'VISIT',
  rawText: '【A】新しい検査機に慣れてきた',
  nextOn: addDays(today, 30),
  facts: [
    { text: '新しい検査機に慣れてきた', about: 'WORK', audience: 'TEAM', isSensitive: false, answersId: factId },
    { text: '夜勤の引き継ぎを任された', about: 'WORK', audience: 'TEAM', isSensitive: false },
    { text: '息子さんの運動会に行った', about: 'PERSON', audience: 'EVERYONE', isSensitive: false },
  ],
  issues: [
    {
      text: '休憩室の空調が寒い',
      audience: 'TEAM',
      ownerId: userId,
      dueOn: addDays(today, 7),
      direction: '派遣先の班長へ相談',
      reportTo: 'PERSON',
      reportOn: addDays(today, 10),
      reportVia: 'PHONE',
    },
  ],
});

export interface Variables {
  readonly id: string;
  readonly input: { readonly text: string } & Omit<ReturnType<typeof visit>, 'facts'> & {
      readonly facts: {
        text: string;
        about: string;
        audience: string;
        isSensitive: boolean;
        answersId?: string | null;
      }[];
    };
}

export const questions: Record<QuestionName, Question> = {
  person: {
    name: 'person',
    operation: 'query PersonPage',
    field: 'personPage',
    variables: ({ personId }) => ({ id: personId }),
  },
  today: { name: 'today', operation: 'query Today', field: 'today', variables: () => ({}) },
  search: {
    name: 'search',
    operation: 'query Search',
    field: 'search',
    variables: ({ personId }) => ({ input: { text: soughtBy(personId) } }),
  },
  record: {
    name: 'record',
    operation: 'mutation RecordConversation',
    field: 'recordConversation',
    variables: (sample) => ({ input: visit(sample) }),
  },
};

/** The hash under which the web app sends the very document. */
export function documentNamed(operation: string): string {
  const manifest = readFileSync(inRoot('web/src/graphql/gql/persisted-documents.json'), 'utf8');
  const known = Object.entries(JSON.parse(manifest) as Record<string, string>);
  const found = known.find(([, text]) => new RegExp(`(^|\\s)${operation}\\b`).test(text));
  if (!found) throw new CannotContinue(`The web app sends no “${operation}”.`);
  return found[0];
}
