import { ref, shallowRef, watch } from 'vue';
import { asRefusal } from '../../composables/useSentence.ts';
import { ask, type Refusal } from '../../graphql/index.ts';
import type { ChangesQuery } from '../../graphql/gql/graphql.ts';
import { changesOf } from './continue.graphql.ts';

/** What changed on a record, page by page; from the newest again whenever somebody looks. */
export function useChanges(personId: () => string) {
  const pages = shallowRef<ChangesQuery['changes'][]>([]);
  const failure = ref<Refusal>();
  const isWaiting = ref(false);

  async function read(after: string | null) {
    isWaiting.value = true;
    failure.value = undefined;
    try {
      const { changes } = await ask(changesOf, { personId: personId(), after });
      pages.value = after ? [...pages.value, changes] : [changes];
    } catch (thrown) {
      failure.value = asRefusal(thrown);
    } finally {
      isWaiting.value = false;
    }
  }

  watch(personId, () => read(null), { immediate: true });
  return {
    pages,
    failure,
    isWaiting,
    again: () => read(null),
    more: () => read(pages.value.at(-1)?.endCursor ?? null),
  };
}
