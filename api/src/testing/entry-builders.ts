import { Conversation } from '../conversations/conversation.entity.ts';
import { Fact } from '../conversations/fact.entity.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import { FollowUp } from '../follow-ups/follow-up.entity.ts';
import { OpenIssue } from '../open-issues/open-issue.entity.ts';
import type { Person } from '../people/person.entity.ts';
import type { TestDatabase } from './in-work.ts';

/** Builders of what a conversation leaves behind. */

export const aConversation = ({ db }: TestDatabase, person: Person, author: Actor, over: Partial<Conversation> = {}) =>
  add(db, Conversation, { personId: person.id, authorId: author.id, heldOn: '2026-11-20', channel: 'VISIT', ...over });

/** A conversation that came with an import, by somebody who never was a user here. */
export const aKeptConversation = ({ db }: TestDatabase, person: Person, over: Partial<Conversation> = {}) =>
  add(db, Conversation, {
    personId: person.id,
    authorName: '退職済 担当者',
    heldOn: '2026-11-18',
    channel: 'PHONE',
    ...over,
  });

/** A line of that conversation. It opens a thread, unless it answers or corrects another. */
export function aFact({ db }: TestDatabase, conversation: Conversation, over: Partial<Fact> = {}): Promise<Fact> {
  const { personId, authorId, heldOn } = conversation;
  const id = newId();
  return add(db, Fact, {
    id,
    personId,
    conversationId: conversation.id,
    authorId,
    heldOn,
    ordinal: 0,
    text: '犬を飼い始めた',
    threadId: id,
    ...over,
  });
}

/** An issue as an import leaves it: nobody's yet, and without its promise. */
export const anUnpromisedIssue = (
  { db }: TestDatabase,
  { id: conversationId, personId, authorId, heldOn }: Conversation,
  over: Partial<OpenIssue> = {},
) =>
  add(db, OpenIssue, {
    personId,
    conversationId,
    authorId,
    raisedOn: heldOn,
    text: '交通費の精算が先月から合わない',
    state: 'NEEDS_PROMISE',
    ...over,
  });

/** An issue with its whole promise: due on the 25th, told to the person by telephone on the 26th. */
export const anIssue = ({ db }: TestDatabase, person: Person, author: Actor, over: Partial<OpenIssue> = {}) =>
  add(db, OpenIssue, {
    personId: person.id,
    authorId: author.id,
    ownerId: author.id,
    raisedOn: '2026-11-20',
    text: '席の冷房が強い',
    dueOn: '2026-11-25',
    firstDueOn: '2026-11-25',
    direction: '席替えを派遣先へ相談する',
    reportTo: 'PERSON',
    reportOn: '2026-11-26',
    firstReportOn: '2026-11-26',
    reportVia: 'PHONE',
    ...over,
  });

export const aFollowUp = ({ db }: TestDatabase, person: Person, owner: Actor, over: Partial<FollowUp> = {}) =>
  add(db, FollowUp, {
    personId: person.id,
    ownerId: owner.id,
    responsibleRole: 'COORDINATOR',
    plannedOn: '2026-12-04',
    ...over,
  });
