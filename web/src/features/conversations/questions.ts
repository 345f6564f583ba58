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
  readonly text: string;
  readonly heldOn: Day;
}

interface Thread {
  readonly id: string;
  readonly about: About;
  readonly latest: { readonly id: string; readonly text: string; readonly heldOn: Day };
}

/** What matters to the person is not asked after; it can be written anew, in the words of today. */
export const valuesOf = (values: readonly Opener[]): Question[] =>
  values.map(({ id, text, heldOn }) => ({ id, text, heldOn, about: 'VALUES' }));

/** What the brief opens with and what it asks about. The API names each thread once. */
export function questionsOf(openers: readonly Opener[], threads: readonly Thread[]): Question[] {
  return [
    ...openers.map(({ id, text, heldOn }) => ({ id, text, heldOn, about: 'PERSON' as const })),
    ...threads.map(({ about, latest: { id, text, heldOn } }) => ({ id, text, heldOn, about })),
  ];
}
