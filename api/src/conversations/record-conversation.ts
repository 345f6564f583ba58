import { ensure } from '../core/policy.ts';
import { once } from '../core/once.ts';
import type { Work } from '../core/work.ts';
import { personMay } from '../people/index.ts';
import type { RecordConversationInput } from './record-conversation.input.ts';
import { storeTalk, talkContext, type RecordedIds } from './store-talk.ts';

/** Stores a visit, call or message in one act: facts, open issues, answers to earlier facts, and the next date. */
export async function recordConversation(work: Work, input: RecordConversationInput): Promise<RecordedIds> {
  const context = await talkContext(work, input);
  ensure(personMay.talkWith(work.actor, context.person));
  return once(work, input.key, input, () => storeTalk(work, input, context));
}
