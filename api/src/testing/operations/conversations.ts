import { newId } from '../../core/id.ts';
import { decidedBy, input, mineBut, object, promise, reason, version, type Row } from './way.ts';

const record = mineBut((mine) => ({
  key: newId(),
  personId: mine.personId,
  heldOn: '2026-11-21',
  channel: 'VISIT',
  facts: [{ text: '元気です' }],
  issues: [],
  nextOn: '2026-12-01',
}));

export const conversations: Record<string, Row> = {
  thread: object({
    personId: (it) => ({ personId: it.personId, id: it.factId }),
    id: (it, mine) => ({ personId: mine.personId, id: it.factId }),
  }),
  timeline: object({
    personId: (it) => ({ personId: it.personId }),
    on: (it) => ({ personId: it.personId, on: '2026-11-21' }),
  }),
  timelineMonths: object({ personId: (it) => ({ personId: it.personId }) }),
  retracted: object({ personId: (it) => ({ personId: it.personId }) }),
  peopleAtTheSite: object({ personId: (it) => ({ personId: it.personId }) }),
  recordConversation: object(
    {
      personId: record((it) => ({ personId: it.personId })),
      assignmentId: record((it) => ({ assignmentId: it.assignmentId })),
      answersId: record((it) => ({ facts: [{ text: '元気です', answersId: it.factId }] })),
      ownerId: record((it) => ({ issues: [{ text: '席が寒い', ...promise, ownerId: it.userId }] })),
      deciderId: record((it, mine) => ({
        issues: [{ text: '席が寒い', ...promise, ownerId: mine.userId, ...decidedBy(it) }],
      })),
    },
    {
      assignmentId: 'ASSIGNMENT_NOT_FOUND',
      answersId: 'ANSWERED_FACT_NOT_FOUND',
      ownerId: 'OWNER_NOT_POSSIBLE',
      deciderId: 'OWNER_NOT_POSSIBLE',
    },
  ),
  recordJointVisit: object({
    personId: input((it, mine) => ({
      key: newId(),
      heldOn: '2026-11-21',
      channel: 'VISIT',
      parts: [mine.otherPersonId, it.personId].map((personId) => ({
        personId,
        facts: [{ text: '元気です' }],
        issues: [],
        nextOn: '2026-12-01',
      })),
    })),
  }),
  correctFact: object({ factId: input((it) => ({ factId: it.factId, text: '正しくは' })) }),
  retractFact: object({ factId: input((it) => ({ factId: it.factId, reason })) }),
  retractConversation: object({ id: input((it) => ({ id: it.conversationId, version, reason })) }),
  moveConversation: object({
    id: input((it, mine) => ({ id: it.conversationId, version, toPersonId: mine.otherPersonId, reason })),
    toPersonId: input((it, mine) => ({ id: mine.conversationId, version, toPersonId: it.otherPersonId, reason })),
  }),
  endThread: object({ threadId: input((it) => ({ threadId: it.factId, kind: 'DONE' })) }),
  takeUpThread: object({ threadId: input((it) => ({ threadId: it.factId })) }),
};
