import { ref } from 'vue';
import { end, keptOf, lying, nameOf, write } from '../../composables/kept-drafts.ts';
import { useOtherTabs } from '../../composables/useOtherTabs.ts';

export interface Unsent {
  readonly personId: string;
  readonly personName: string;
  readonly writtenAt: string;
}

/** The visits that were begun on this device and are not sent yet. */
export function useUnsent(userId: string) {
  const look = (): Unsent[] =>
    keptOf(userId).map(({ personId, kept: { personName, writtenAt } }) => ({ personId, personName, writtenAt }));
  const unsent = ref(look());
  const lookAgain = () => {
    unsent.value = look();
  };
  useOtherTabs({ changed: lookAgain, woken: lookAgain });

  /** Gives back the way to have it again. */
  function discard(personId: string): () => void {
    const name = nameOf(userId, personId);
    const old = lying(name);
    end(name, { ended: 'discarded', draft: null });
    lookAgain();
    return () => {
      if (old && lying(name) === null) write(name, old);
      lookAgain();
    };
  }

  return { unsent, discard };
}
