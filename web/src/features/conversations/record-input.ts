import { tidy } from '#domain';
import type { RecordConversationInput, RecordJointVisitInput, VisitPartInput } from '../../graphql/gql/graphql.ts';
import { promiseOf } from '../promises/index.ts';
import { isTouched, isWritten, type PartDraft, type RecordDraft } from './record-draft.ts';

/** What is sent of one person's part: what nobody wrote anything into is left out. */
const partInput = (part: PartDraft, personId: string): VisitPartInput => ({
  personId,
  assignmentId: part.assignmentId,
  workTopicRaisedBy: part.raisedBy,
  nothingSpecial: part.nothingSpecial && !part.facts.some(isWritten) && !part.issues.some(isTouched),
  facts: part.facts.filter(isWritten).map(({ text, about, audience, isSensitive, answers }) => ({
    text: tidy(text),
    about,
    audience,
    isSensitive,
    answersId: answers?.id ?? null,
  })),
  issues: part.issues
    .filter(isTouched)
    .map(({ text, audience, promise }) => ({ text: tidy(text), audience, ...promiseOf(promise) })),
  rawText: [part.rawKept, part.rawText].filter((it) => it.trim()).join('\n\n') || null,
  nextOn: part.nextOn,
  nextChannel: part.nextOn ? part.nextChannel : null,
  noNext: part.nextOn ? null : part.noNext,
});

export const inputOf = (draft: RecordDraft, personId: string): RecordConversationInput => ({
  key: draft.key,
  heldOn: draft.heldOn,
  channel: draft.channel,
  ...partInput(draft, personId),
});

/** The same for a visit to several people, each with a part of their own. */
export const jointInputOf = (draft: RecordDraft, personId: string): RecordJointVisitInput => ({
  key: draft.key,
  heldOn: draft.heldOn,
  channel: draft.channel,
  parts: [partInput(draft, personId), ...draft.companions.map((it) => partInput(it, it.person.id))],
});
