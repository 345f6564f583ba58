import type { Separator, TextEncoding } from '#domain';
import { computed, shallowRef, watch } from 'vue';
import { readFragment, useAsk } from '../../graphql/index.ts';
import type { ImportReading, ImportView } from './import-view.ts';
import { importReadingFields, readImportAs } from './imports.graphql.ts';

export interface ChosenReading {
  encoding: TextEncoding | null;
  separator: Separator | null;
  sheet: string | null;
  headerRow: number | null;
}

/** How the file is read: as it was found, or as somebody chose, which is seen at once and stored with the check only. */
export function useReading(it: () => ImportView, chosen: ChosenReading) {
  const isChosen = computed(() => Object.values(chosen).some((value) => value !== null));
  const { data, failure, isRefreshing, isWaiting } = useAsk(
    readImportAs,
    computed(() => ({ id: it().id, ...chosen })),
    { policy: 'cache-first', pause: () => !isChosen.value },
  );

  /** What was seen last stands until the next can be seen. */
  const seen = shallowRef<ImportReading>();
  watch(data, (answer) => answer && (seen.value = readFragment(importReadingFields, answer.readImportAs)), {
    immediate: true,
  });

  return {
    chosen,
    reading: computed(() =>
      isChosen.value && seen.value ? seen.value : readFragment(importReadingFields, it().reading),
    ),
    failure: computed(() => (isChosen.value ? failure.value : undefined)),
    isBusy: computed(() => isChosen.value && (isRefreshing.value || isWaiting.value)),
  };
}
export type ReadingTools = ReturnType<typeof useReading>;
