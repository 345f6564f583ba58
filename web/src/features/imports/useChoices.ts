import { computed, reactive, watch } from 'vue';
import { useKept } from '../../composables/useKept.ts';
import { useSession } from '../../stores/session.ts';
import type { Mapping } from './column-mapping.ts';
import type { ImportReading, ImportView } from './import-view.ts';
import { useReading, type ChosenReading } from './useReading.ts';

/** Who it is by the name in the file; null: nobody here. */
export type ChosenNames = Readonly<Record<string, string | null>>;

interface Choices {
  /** Of the import for which they were made: after a check they are its own. */
  readonly version: number;
  readonly reading: ChosenReading;
  /** The columns' fields by their headers: whoever tries another encoding finds them again. */
  mappings: Readonly<Record<string, Mapping>>;
  names: ChosenNames;
}

const keyOf = (user: string, id: string) => `enishi.import.${user}.${id}`;
const headersOf = ({ columns }: ImportReading) => columns.map(({ header }) => header).join('\n');

/**
 * What is chosen for a file until its rows are checked. It lies in this tab: whoever reloads the page goes on from there,
 * nobody else does, and who signs out takes it away.
 */
export function useChoices(it: ImportView) {
  const session = useSession();
  const kept = useKept<Choices | null>(keyOf(session.me?.id ?? '', it.id), null, () => sessionStorage);
  const choices = reactive<Choices>(
    kept.value?.version === it.version
      ? kept.value
      : {
          ...{ version: it.version, mappings: {}, names: {} },
          reading: { encoding: null, separator: null, sheet: null, headerRow: null },
        },
  );
  watch(choices, (now) => (kept.value = now));

  const tools = useReading(() => it, choices.reading);
  const headers = computed(() => headersOf(tools.reading.value));
  return {
    tools,
    mapping: computed<Mapping>({
      get: () => choices.mappings[headers.value] ?? tools.reading.value.columns.map(({ field }) => field),
      set: (mapping) => (choices.mappings = { ...choices.mappings, [headers.value]: mapping }),
    }),
    names: computed({ get: () => choices.names, set: (names) => (choices.names = names) }),
    /** They were sent: the import has them. */
    forget: () => (kept.value = null),
  };
}
