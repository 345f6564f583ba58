import type { Day } from '#domain';

interface Opener {
  readonly id: string;
  readonly threadId: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly isSensitive: boolean;
}

interface Thread {
  readonly id: string;
  readonly isStale: boolean;
  readonly latest: { readonly id: string; readonly text: string; readonly heldOn: Day; readonly isSensitive: boolean };
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

/** What to open with, and what else to ask about; a topic that opens the talk is not asked about twice. */
export function topicsOf(
  openers: readonly Opener[],
  threads: readonly Thread[],
): { openers: Topic[]; others: Topic[] } {
  const opens = new Set(openers.map(({ threadId }) => threadId));
  return {
    openers: openers.map(({ id, ...opener }) => ({
      ...opener,
      factId: threads.find((it) => it.id === opener.threadId)?.latest.id ?? id,
      isStale: threads.find((it) => it.id === opener.threadId)?.isStale ?? false,
    })),
    others: threads
      .filter(({ id }) => !opens.has(id))
      .map(({ id, isStale, latest }) => ({ ...latest, threadId: id, factId: latest.id, isStale })),
  };
}
