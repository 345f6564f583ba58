import { audit } from '../core/audit.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { TakeUpThreadInput } from './entry.input.ts';
import { personOfThread } from './seen-thread.ts';

const TAKE_UP = { name: 'thread-take-up', text: 'delete from thread_end where thread_id = $1' };

/** Asks about a thread again. One that never ended stays as it is. */
export async function takeUpThread(work: Work, { threadId }: TakeUpThreadInput): Promise<Saved> {
  const { id: personId } = await personOfThread(work, threadId);
  await work.sql.rows(TAKE_UP, [threadId]);
  await audit(work, { action: 'takeUpThread', subjectType: 'Thread', subjectId: threadId, personId });
  return { id: threadId, version: 1 };
}
