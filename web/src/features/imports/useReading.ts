import type { Separator, TextEncoding } from '#domain';
import { computed, reactive, shallowRef, watch } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import type { ImportReading, ImportView } from './import-view.ts';
import { readImportAs } from './imports.graphql.ts';

export interface ChosenReading {
  encoding: TextEncoding | null;
  separator: Separator | null;
  sheet: string | null;
  headerRow: number | null;
}

/** How the file is read: as it was found, or as somebody chose, which is seen at once and stored with the check only. */
export function useReading(it: () => ImportView) {
  const chosen = reactive<ChosenReading>({ encoding: null, separator: null, sheet: null, headerRow: null });
  const isChosen = computed(() => Object.values(chosen).some((value) => value !== null));
  const { data, failure, isRefreshing, isWaiting } = useAsk(
    readImportAs,
    computed(() => ({ id: it().id, ...chosen })),
    { policy: 'cache-first', pause: () => !isChosen.value },
  );

  /** What was seen last stands until the next can be seen. */
  const seen = shallowRef<ImportReading>();
  watch(data, (answer) => answer && (seen.value = answer.readImportAs));

  return {
    chosen,
    reading: computed<ImportReading | ImportView>(() => (isChosen.value && seen.value ? seen.value : it())),
    failure: computed(() => (isChosen.value ? failure.value : undefined)),
    isBusy: computed(() => isChosen.value && (isRefreshing.value || isWaiting.value)),
  };
}
export type ReadingTools = ReturnType<typeof useReading>;
