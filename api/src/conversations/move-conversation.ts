import { stillHere } from '../accounts/index.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import { keptPerson, personMay } from '../people/index.ts';
import { asAuthor } from './as-author.ts';
import { Conversation } from './conversation.entity.ts';
import type { MoveConversationInput } from './entry.input.ts';
import { conversationToPutRight } from './entry-subject.ts';
import {
  ASSIGNMENTS_THEN,
  ATTACH_ISSUES,
  DETACH_ISSUES,
  FIX_AGAIN,
  KEEP_MOVE,
  MOVE_NEXT_DATES,
  OPEN_OWN_THREADS,
  OPEN_THREADS_LEFT,
} from './move-conversation.sql.ts';
import { planAgainDoneIn, putBackMovedIn } from './undo-next-dates.ts';

/** Puts a conversation that was written under the wrong person under the right one (正しい人へ移す), all of it in one act. */
export async function moveConversation(
  work: Work,
  { toPersonId, reason, ...row }: MoveConversationInput,
): Promise<Saved> {
  const { sql, db, actor } = work;
  const { conversation, person: from } = await conversationToPutRight(work, row);
  const to = await keptPerson(work, toPersonId);
  ensure(personMay.talkWith(actor, to));
  if (to.id === from.id) throw new Refused('NOTHING_CHANGED', 'toPersonId');
  const { id, authorId, heldOn } = conversation;

  const [only, ...others] = (await sql.answer<string[]>(ASSIGNMENTS_THEN, [to.id, heldOn])) ?? [];
  const fitting = only && others.length === 0 ? only : null;
  const assignmentId = conversation.assignmentId ? fitting : null;

  const issues = await sql.rows<{ id: string }>(DETACH_ISSUES, [id]);
  const saved = await change(db, Conversation, row, { personId: to.id, assignmentId });
  await sql.rows(ATTACH_ISSUES, [id, to.id, assignmentId, issues.map((it) => it.id)]);
  await asAuthor(work, authorId, async () => {
    await sql.rows(OPEN_OWN_THREADS, [id]);
    await sql.rows(OPEN_THREADS_LEFT, [id, from.id]);
  });
  const ownerId = await stillHere(work, authorId);
  const moving = sql.rows(MOVE_NEXT_DATES, [id, to.id, fitting, ownerId, reason]);
  await refuseDuplicate(moving, 'one_agreed_ahead', 'NEXT_DATE_FIXED_MEANWHILE');
  await planAgainDoneIn(work, id);
  const unfixed = (await putBackMovedIn(work, id, reason)).filter(({ wasFixed }) => wasFixed);
  const anew = unfixed.map((it) => ({ ...it, id: newId() }));
  await sql.rows(FIX_AGAIN, [id, to.id, fitting, ownerId, JSON.stringify(anew)]);
  await sql.rows(KEEP_MOVE, [newId(), id, from.id, to.id, actor.id, reason]);
  for (const personId of [from.id, to.id]) {
    await audit(work, { action: 'moveConversation', subjectType: 'Conversation', subjectId: id, personId });
  }
  return saved;
}
