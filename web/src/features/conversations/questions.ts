import type { About, Day } from '#domain';

/** The newest line of a thread, to be asked about: その後いかがですか. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly about: About;
}

interface Opener {
  readonly id: string;
  readonly threadId: string;
  readonly text: string;
  readonly heldOn: Day;
}

interface Thread {
  readonly id: string;
  readonly about: About;
  readonly latest: { readonly id: string; readonly text: string; readonly heldOn: Day };
}

/** What the brief opens with and what it asks about, each thread once. */
export function questionsOf(openers: readonly Opener[], threads: readonly Thread[]): Question[] {
  const first = openers.filter((it, at) => openers.findIndex(({ threadId }) => threadId === it.threadId) === at);
  const opens = new Set(openers.map(({ threadId }) => threadId));
  return [
    ...first.map(({ id, text, heldOn }) => ({ id, text, heldOn, about: 'PERSON' as const })),
    ...threads
      .filter(({ id }) => !opens.has(id))
      .map(({ about, latest: { id, text, heldOn } }) => ({ id, text, heldOn, about })),
  ];
}
