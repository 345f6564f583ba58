import { computed, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { ask, useAsk } from '../../graphql/index.ts';
import { isMoving, type ImportView } from './import-view.ts';
import { importById } from './imports.graphql.ts';
import { usePolling } from './usePolling.ts';

/** An import as it stands. While it moves it is looked at every second, as long as somebody sees the page. */
export function useImport(id: MaybeRefOrGetter<string>) {
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    importById,
    computed(() => ({ id: toValue(id) })),
  );
  /** It stays on the screen also while the server cannot be reached. */
  const it = shallowRef<ImportView>();
  watch(data, (answer) => answer && (it.value = answer.import), { immediate: true });

  const isLost = ref(false);
  async function look() {
    try {
      it.value = (await ask(importById, { id: toValue(id) })).import;
      isLost.value = false;
    } catch {
      // What is known stands, with a note; the next look tells.
      isLost.value = true;
    }
  }
  usePolling(
    computed(() => it.value !== undefined && isMoving(it.value.state)),
    look,
  );

  return {
    it,
    isWaiting,
    isRefreshing,
    /** The last look met nobody. */
    isLost,
    failure: computed(() => (it.value ? undefined : failure.value)),
    again,
  };
}
