import type { Day } from '#domain';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly isSensitive: boolean;
}

interface Thread {
  readonly id: string;
  readonly isStale: boolean;
  readonly latest: Line;
}

export interface Topic {
  readonly threadId: string;
  /** The newest line of the thread: what an answer answers. */
  readonly factId: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly isStale: boolean;
  readonly isSensitive: boolean;
}

/** What to open with, and what else to ask about. A topic stands in the brief once, in its newest words. */
export function topicsOf(openers: readonly (Line & { readonly threadId: string })[], threads: readonly Thread[]) {
  const firstOfThread = openers.filter(
    (it, at) => openers.findIndex(({ threadId }) => threadId === it.threadId) === at,
  );
  const opens = new Set(openers.map(({ threadId }) => threadId));
  return {
    openers: firstOfThread.map((line) => topicOf(line.threadId, line, false)),
    others: threads.filter(({ id }) => !opens.has(id)).map(({ id, latest, isStale }) => topicOf(id, latest, isStale)),
  };
}

function topicOf(threadId: string, { id, text, heldOn, isSensitive }: Line, isStale: boolean): Topic {
  return { threadId, factId: id, text, heldOn, isStale, isSensitive };
}
