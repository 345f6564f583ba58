import { tell } from '../../graphql/index.ts';
import {
  correctFact,
  endThread,
  moveConversation,
  retractConversation,
  retractFact,
  takeUpThread,
} from './entry-deeds.graphql.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What can be done with what was said. Each throws a Refusal; every list is asked again after it. */
export const facts = {
  correct: (factId: string, text: string) => tell(correctFact, { input: { factId, text } }),
  retract: (factId: string, reason: string) => tell(retractFact, { input: { factId, reason } }),
};

export const conversations = {
  retract: ({ id, version }: Versioned, reason: string) =>
    tell(retractConversation, { input: { id, version, reason } }),
  move: ({ id, version }: Versioned, toPersonId: string, reason: string) =>
    tell(moveConversation, { input: { id, version, toPersonId, reason } }),
};

export const threads = {
  end: (threadId: string, kind: 'DONE' | 'ASIDE') => tell(endThread, { input: { threadId, kind } }),
  takeUp: (threadId: string) => tell(takeUpThread, { input: { threadId } }),
};
