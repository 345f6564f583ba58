import { audit } from '../core/audit.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { EndThreadInput } from './entry.input.ts';
import { personOfThread } from './seen-thread.ts';

const END = {
  name: 'thread-end',
  text: `insert into thread_end (thread_id, kind, ended_by_id) values ($1, $2, $3)
         on conflict (thread_id) do update set kind = excluded.kind, ended_by_id = excluded.ended_by_id`,
};

/** Finishes a thread, or puts it aside (話題にしない): no brief asks about it until it is taken up again. */
export async function endThread(work: Work, { threadId, kind }: EndThreadInput): Promise<Saved> {
  const { id: personId } = await personOfThread(work, threadId);
  await work.sql.rows(END, [threadId, kind, work.actor.id]);
  await audit(work, { action: 'endThread', subjectType: 'Thread', subjectId: threadId, personId, details: { kind } });
  return { id: threadId, version: 1 };
}
