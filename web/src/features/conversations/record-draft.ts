import { tidy, type About, type Audience, type Channel, type Day, type NoNextKind, type TopicRaiser } from '#domain';
import type { RecordConversationInput } from '../../graphql/gql/graphql.ts';
import { emptyPromise, promiseOf, type PromiseForm } from '../promises/index.ts';

/** A confirmed fact (A) as it is being written. */
export interface FactDraft {
  id: string;
  text: string;
  about: About;
  audience: Audience;
  isSensitive: boolean;
  /** The line of last time that this one answers, and its words. */
  answers: { id: string; text: string } | null;
}

/** Something asked of us (B), with the promise made on the spot. */
export interface IssueDraft {
  id: string;
  text: string;
  audience: 'TEAM' | 'EVERYONE';
  promise: PromiseForm;
}

export interface RecordDraft {
  /** Made once: however often it is sent, it is stored once. */
  key: string;
  facts: FactDraft[];
  issues: IssueDraft[];
  assignmentId: string | null;
  heldOn: Day;
  channel: Channel;
  raisedBy: TopicRaiser | null;
  nothingSpecial: boolean;
  nextOn: Day | null;
  noNext: { kind: NoNextKind; reason: string } | null;
}

export const newFact = (answers: FactDraft['answers'] = null, about: About = 'WORK'): FactDraft => ({
  id: crypto.randomUUID(),
  text: '',
  about,
  audience: 'TEAM',
  isSensitive: false,
  answers,
});

export const newIssue = (ownerId: string | null): IssueDraft => ({
  id: crypto.randomUUID(),
  text: '',
  audience: 'TEAM',
  promise: emptyPromise(ownerId),
});

export const newDraft = (today: Day, assignmentId: string | null): RecordDraft => ({
  key: crypto.randomUUID(),
  facts: [newFact()],
  issues: [],
  assignmentId,
  heldOn: today,
  channel: 'VISIT',
  raisedBy: null,
  nothingSpecial: false,
  nextOn: null,
  noNext: null,
});

export const isWritten = ({ text }: { text: string }): boolean => tidy(text) !== '';

/** An issue nobody wrote anything into: opened by mistake, and left out. */
export const isTouched = ({ text, promise }: IssueDraft): boolean =>
  Boolean(tidy(text) || promise.dueOn || promise.direction.trim() || promise.reportOn || promise.isUndecided);

/** Whether there is anything worth keeping. */
export const isBegun = (draft: RecordDraft): boolean =>
  draft.facts.some(isWritten) ||
  draft.issues.some(isTouched) ||
  Boolean(draft.nextOn ?? draft.noNext) ||
  draft.nothingSpecial;

/** What is sent, and where each line of it stands in the draft. */
export function inputOf(draft: RecordDraft, personId: string): RecordConversationInput {
  return {
    key: draft.key,
    personId,
    assignmentId: draft.assignmentId,
    heldOn: draft.heldOn,
    channel: draft.channel,
    workTopicRaisedBy: draft.raisedBy,
    nothingSpecial: draft.nothingSpecial && !draft.facts.some(isWritten) && !draft.issues.some(isTouched),
    facts: draft.facts.filter(isWritten).map(({ text, about, audience, isSensitive, answers }) => ({
      text: tidy(text),
      about,
      audience,
      isSensitive,
      answersId: answers?.id ?? null,
    })),
    issues: draft.issues
      .filter(isTouched)
      .map(({ text, audience, promise }) => ({ text: tidy(text), audience, ...promiseOf(promise) })),
    nextOn: draft.nextOn,
    noNext: draft.nextOn ? null : draft.noNext,
  };
}
