import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { asAuthor } from './as-author.ts';
import { Conversation } from './conversation.entity.ts';
import type { RetractConversationInput } from './entry.input.ts';
import { conversationToPutRight } from './entry-subject.ts';
import { cancelFixedIn, planAgainDoneIn, putBackMovedIn } from './undo-next-dates.ts';

const FACTS = {
  name: 'facts-retract',
  text: `update fact set is_current = false, retracted_at = $4, retracted_by_id = $2, retract_reason = $3
         where conversation_id = $1 and is_current`,
};

const ISSUES = {
  name: 'issues-retract',
  text: `update open_issue set retracted_at = $2, version = version + 1
         where conversation_id = $1 and retracted_at is null`,
};

/** Takes a whole conversation back (取り消し), with its lines, its issues, and what it did to the next dates. */
export async function retractConversation(work: Work, { reason, ...row }: RetractConversationInput): Promise<Saved> {
  const { sql, db, actor, now } = work;
  const { conversation, person } = await conversationToPutRight(work, row);
  const { id, authorId } = conversation;

  const saved = await change(db, Conversation, row, {
    retractedAt: now,
    retractedById: actor.id,
    retractReason: reason,
  });
  await asAuthor(work, authorId, () => sql.rows(FACTS, [id, actor.id, reason, now]));
  await sql.rows(ISSUES, [id, now]);
  await cancelFixedIn(work, id, reason);
  await planAgainDoneIn(work, id);
  await putBackMovedIn(work, id, reason);
  await audit(work, { action: 'retractConversation', subjectType: 'Conversation', subjectId: id, personId: person.id });
  return saved;
}
