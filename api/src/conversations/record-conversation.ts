import { Role } from '#domain';
import { hasRole, type Actor } from '../core/actor.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { once } from '../core/once.ts';
import { ensure } from '../core/policy.ts';
import { refuseDuplicate } from '../core/unique.ts';
import type { Work } from '../core/work.ts';
import { personMay } from '../people/index.ts';
import { recordContext } from './record-context.ts';
import type { RecordConversationInput } from './record-conversation.input.ts';
import { STORE_FOLLOW_UPS, STORE_LINES } from './record-conversation.sql.ts';
import { factRows, issueRows } from './recorded-lines.ts';
import { followUpRows } from './recorded-next.ts';

export interface RecordedIds {
  readonly conversationId: string;
  readonly factIds: string[];
  readonly issueIds: string[];
  readonly followUpId: string | null;
}

/** Stores a visit, call or message in one act: facts, open issues, answers to earlier facts, and the next date. */
export async function recordConversation(work: Work, input: RecordConversationInput): Promise<RecordedIds> {
  const { actor } = work;
  const role = responsibleRole(actor);
  const context = await recordContext(work, {
    personId: input.personId,
    heldOn: input.heldOn,
    role,
    answersIds: input.facts.flatMap(({ answersId }) => answersId ?? []),
    ownerIds: input.issues.flatMap(({ ownerId, deciderId }) =>
      [ownerId, deciderId].filter((it) => typeof it === 'string'),
    ),
  });
  ensure(personMay.talkWith(actor, context.person));

  return once(work, input.key, input, async () => {
    ensureWhole(work, input);
    if (input.assignmentId && !context.assignments.some(({ id }) => id === input.assignmentId)) {
      throw new Refused('ASSIGNMENT_NOT_FOUND', 'assignmentId');
    }
    const conversationId = newId();
    const facts = factRows(work, input, context);
    const issues = issueRows(work, input, context);
    const followUps = followUpRows(work, input, context);

    await storeLines(work, input, conversationId, facts, issues);
    await storeFollowUps(work, input, conversationId, role, followUps);
    return {
      conversationId,
      factIds: facts.map(({ id }) => id),
      issueIds: issues.map(({ id }) => id),
      followUpId: followUps.added[0]?.id ?? null,
    };
  });
}

/** In which role this user keeps in touch: a manager or sales owner has follow-ups beside the coordinator's. */
const responsibleRole = (actor: Actor): Role =>
  [Role.COORDINATOR, Role.MANAGER].find((role) => hasRole(actor, role)) ?? Role.SALES;

function ensureWhole(
  { today }: Work,
  { heldOn, facts, issues, nothingSpecial, nextOn, noNext }: RecordConversationInput,
): void {
  if (heldOn > today) throw new Refused('CONVERSATION_IN_THE_FUTURE', 'heldOn');
  if (facts.length + issues.length === 0 && !nothingSpecial) throw new Refused('NOTHING_RECORDED', 'facts');
  if (!nextOn && !noNext) throw new Refused('NEXT_DATE_MISSING', 'nextOn');
  if (nextOn && noNext) throw new Refused('NEXT_DATE_TWICE', 'nextOn');
  if (nextOn && nextOn < today) throw new Refused('NEXT_DATE_IN_THE_PAST', 'nextOn');
}

async function storeLines(
  { sql, actor }: Work,
  input: RecordConversationInput,
  conversationId: string,
  facts: object[],
  issues: object[],
): Promise<void> {
  const { personId, assignmentId, heldOn, channel, workTopicRaisedBy, nothingSpecial, noNext, rawText } = input;
  await sql.rows(STORE_LINES, [
    conversationId,
    personId,
    assignmentId ?? null,
    actor.id,
    heldOn,
    channel,
    workTopicRaisedBy ?? null,
    nothingSpecial ?? false,
    noNext?.reason ?? null,
    rawText ?? null,
    JSON.stringify(facts),
    JSON.stringify(issues),
  ]);
}

async function storeFollowUps(
  { sql }: Work,
  { personId }: RecordConversationInput,
  conversationId: string,
  role: Role,
  { changed, added }: ReturnType<typeof followUpRows>,
): Promise<void> {
  if (changed.length + added.length === 0) return;
  const storing = sql.row<{ changed: number }>(STORE_FOLLOW_UPS, [
    conversationId,
    personId,
    role,
    JSON.stringify(changed),
    JSON.stringify(added),
  ]);
  const stored = await refuseDuplicate(storing, 'one_agreed_ahead', 'NEXT_DATE_FIXED_MEANWHILE', 'nextOn');
  if (stored?.changed !== changed.length) throw new Refused('NEXT_DATE_FIXED_MEANWHILE', 'nextOn');
}
