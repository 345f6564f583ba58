import { Role } from '#domain';
import { hasRole, type Actor } from '../core/actor.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Look, Work } from '../core/work.ts';
import { recordContext, type RecordContext } from './record-context.ts';
import type { Talk } from './record-conversation.input.ts';
import { STORE_FOLLOW_UPS, STORE_LINES } from './record-conversation.sql.ts';
import { factRows, issueRows } from './recorded-lines.ts';
import { followUpRows } from './recorded-next.ts';

export interface RecordedIds {
  readonly conversationId: string;
  readonly factIds: string[];
  readonly issueIds: string[];
  readonly followUpId: string | null;
}

/** What stands around a talk before it is stored; not found for whoever does not see the person. */
export const talkContext = (look: Look, { personId, heldOn, facts, issues }: Talk): Promise<RecordContext> =>
  recordContext(look, {
    personId,
    heldOn,
    role: responsibleRole(look.actor),
    answersIds: facts.flatMap(({ answersId }) => answersId ?? []),
    ownerIds: issues.flatMap(({ ownerId, deciderId }) => [ownerId, deciderId].filter((it) => typeof it === 'string')),
  });

/** Stores a talk with one person, whole or not at all: the lines in one statement, the next dates in another. */
export async function storeTalk(
  work: Work,
  talk: Talk,
  context: RecordContext,
  jointId: string | null = null,
): Promise<RecordedIds> {
  ensureWhole(work, talk);
  if (talk.assignmentId && !context.assignments.some(({ id }) => id === talk.assignmentId)) {
    throw new Refused('ASSIGNMENT_NOT_FOUND', 'assignmentId');
  }
  const conversationId = newId();
  const facts = factRows(work, talk, context);
  const issues = issueRows(work, talk, context);
  const followUps = followUpRows(work, talk, context);

  await storeLines(work, talk, { conversationId, jointId, facts, issues });
  await storeFollowUps(work, talk, conversationId, followUps);
  return {
    conversationId,
    factIds: facts.map(({ id }) => id),
    issueIds: issues.map(({ id }) => id),
    followUpId: followUps.added[0]?.id ?? null,
  };
}

/** In which role this user keeps in touch: a manager or sales owner has follow-ups beside the coordinator's. */
const responsibleRole = (actor: Actor): Role =>
  [Role.COORDINATOR, Role.MANAGER].find((role) => hasRole(actor, role)) ?? Role.SALES;

function ensureWhole({ today }: Work, { heldOn, facts, issues, nothingSpecial, nextOn, noNext }: Talk): void {
  if (heldOn > today) throw new Refused('CONVERSATION_IN_THE_FUTURE', 'heldOn');
  if (facts.length + issues.length === 0 && !nothingSpecial) throw new Refused('NOTHING_RECORDED', 'facts');
  if (!nextOn && !noNext) throw new Refused('NEXT_DATE_MISSING', 'nextOn');
  if (nextOn && noNext) throw new Refused('NEXT_DATE_TWICE', 'nextOn');
  if (nextOn && nextOn < today) throw new Refused('NEXT_DATE_IN_THE_PAST', 'nextOn');
}

interface Lines {
  readonly conversationId: string;
  readonly jointId: string | null;
  readonly facts: object[];
  readonly issues: object[];
}

async function storeLines({ sql, actor }: Work, talk: Talk, lines: Lines): Promise<void> {
  const { personId, assignmentId, heldOn, channel, workTopicRaisedBy, nothingSpecial, noNext, rawText } = talk;
  await sql.rows(STORE_LINES, [
    lines.conversationId,
    personId,
    assignmentId ?? null,
    actor.id,
    heldOn,
    channel,
    workTopicRaisedBy ?? null,
    nothingSpecial ?? false,
    noNext?.reason ?? null,
    rawText ?? null,
    JSON.stringify(lines.facts),
    JSON.stringify(lines.issues),
    lines.jointId,
  ]);
}

async function storeFollowUps(
  { sql, actor }: Work,
  { personId, heldOn, assignmentId }: Talk,
  conversationId: string,
  { changed, added }: ReturnType<typeof followUpRows>,
): Promise<void> {
  const storing = sql.row<{ changed: number }>(STORE_FOLLOW_UPS, [
    conversationId,
    personId,
    responsibleRole(actor),
    JSON.stringify(changed),
    JSON.stringify(added),
    heldOn,
    assignmentId ?? null,
  ]);
  const stored = await refuseDuplicate(storing, 'one_agreed_ahead', 'NEXT_DATE_FIXED_MEANWHILE', 'nextOn');
  if (stored?.changed !== changed.length) throw new Refused('NEXT_DATE_FIXED_MEANWHILE', 'nextOn');
}
