import { computed, reactive, shallowRef, watch } from 'vue';
import { askAnew } from '../graphql/index.ts';
import type { Refusal } from '../graphql/refusal.ts';

/** What somebody else saved meanwhile. */
export type Theirs = Readonly<Record<string, unknown>>;

/** A row that differs, in words. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What somebody else saved was chosen: it is what the page behind shows from now on. */
export const showTheirs = (): void => askAnew();

/** As what mine is sent again, once somebody else saved first. */
export const versionOf = (theirs: Theirs): number => Number(theirs['version']);

/**
 * Somebody saved first: theirs is kept until one chooses, also while mine is sent once more. Closed without a choice,
 * it goes back to what was written.
 */
export function useConflict(refusal: () => Refusal | undefined, sendAgain: (theirs: Theirs) => Promise<unknown>) {
  const theirs = shallowRef<Theirs>();
  watch(refusal, (it) => it && (theirs.value = it.conflict?.theirs), { flush: 'sync' });

  return reactive({
    theirs,
    isOpen: computed({ get: () => Boolean(theirs.value), set: (stays) => !stays && (theirs.value = undefined) }),
    /** Mine once more, this time over theirs. */
    async insist() {
      if (!theirs.value) return;
      await sendAgain(theirs.value);
      theirs.value = refusal()?.conflict?.theirs;
    },
    leave: () => (theirs.value = undefined),
  });
}
