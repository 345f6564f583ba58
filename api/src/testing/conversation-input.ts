import type { RecordConversationInput } from '../conversations/record-conversation.input.ts';
import type { FactInput, OpenIssueInput } from '../conversations/recorded-lines.input.ts';
import { newId } from '../core/id.ts';
import type { Person } from '../people/index.ts';

/** A visit at noon today with one fact and the next date. */
export const aConversation = (
  person: Pick<Person, 'id'>,
  over: Partial<RecordConversationInput> = {},
): RecordConversationInput => ({
  key: newId(),
  personId: person.id,
  heldOn: '2026-11-21',
  channel: 'VISIT',
  facts: [aFact()],
  issues: [],
  nextOn: '2026-12-01',
  ...over,
});

export const aFact = (over: Partial<FactInput> = {}): FactInput => ({ text: '新しい検査機の担当になった', ...over });

/** An issue with its whole promise. */
export const anIssue = (owner: { readonly id: string }, over: Partial<OpenIssueInput> = {}): OpenIssueInput => ({
  text: '休憩室の空調が寒い',
  ownerId: owner.id,
  dueOn: '2026-11-27',
  direction: '席替えを派遣先へ相談',
  reportTo: 'PERSON',
  reportOn: '2026-12-01',
  reportVia: 'PHONE',
  ...over,
});
