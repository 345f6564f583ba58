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
  /** Whether it was said in the last talk (前回); all else was said some time before. */
  readonly isOfLastTalk: boolean;
}

/** What to open with, and what else to ask about. The API names each thread once, in its newest words. */
export function topicsOf(
  openers: readonly (Line & { readonly threadId: string })[],
  threads: readonly Thread[],
  lastTalkOn: Day | undefined,
) {
  const topicOf = (threadId: string, { id, text, heldOn, isSensitive }: Line, isStale: boolean): Topic => ({
    ...{ threadId, factId: id, text, heldOn, isStale, isSensitive },
    isOfLastTalk: heldOn === lastTalkOn,
  });
  return {
    openers: openers.map((line) => topicOf(line.threadId, line, false)),
    others: threads.map(({ id, latest, isStale }) => topicOf(id, latest, isStale)),
  };
}

/** What was said, to be quoted in `「…」とのことでしたが`: without the end that the question says itself. */
export const quoted = (text: string): string => {
  const words = text.trim().replace(/[。．.]+$/u, '');
  return words.replace(/(?:とのこと|ということ)(?:です|でした|だ|だった)?$/u, '') || words;
};
