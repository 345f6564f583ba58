import { ref } from 'vue';
import { forgetKept } from '../../composables/useKept.ts';
import { asRefusal } from '../../composables/useSentence.ts';
import { tell, type Refusal } from '../../graphql/index.ts';
import { signOut, signOutEverywhere } from './accounts.graphql.ts';

/** Ends with a fresh page: nothing that one user read is left for the next. */
export function useSignOut() {
  const isLeaving = ref(false);
  const failure = ref<Refusal>();

  async function leave(document: typeof signOut | typeof signOutEverywhere) {
    isLeaving.value = true;
    failure.value = undefined;
    try {
      await tell<unknown, Record<string, never>>(document, {});
      forgetKept('enishi.import.', () => sessionStorage);
      location.assign('/login');
    } catch (thrown) {
      failure.value = asRefusal(thrown);
      isLeaving.value = false;
    }
  }

  return { isLeaving, failure, here: () => leave(signOut), everywhere: () => leave(signOutEverywhere) };
}
