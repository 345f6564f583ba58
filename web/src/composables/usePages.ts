import { computed, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { asRefusal } from './useSentence.ts';
import type { Refusal } from '../graphql/index.ts';

export interface PageOf<T> {
  readonly nodes: readonly T[];
  readonly endCursor?: string | null | undefined;
  readonly hasMore: boolean;
}

/** A list whose first page came with something else, and whose later pages are asked for one by one. */
export function usePages<T>(
  first: MaybeRefOrGetter<PageOf<T> | undefined>,
  behind: (after: string | null) => Promise<PageOf<T>>,
) {
  const later = shallowRef<readonly PageOf<T>[]>([]);
  const isAdding = ref(false);
  const failure = ref<Refusal>();

  const pages = computed(() => {
    const it = toValue(first);
    return it ? [it, ...later.value] : [];
  });

  // Something changed: as many pages as were open are read anew, and stand until they have come.
  watch(
    () => toValue(first),
    async (it) => {
      const count = later.value.length;
      if (!it || count === 0) return;
      const anew: PageOf<T>[] = [];
      try {
        for (let last = it; anew.length < count && last.hasMore; last = anew.at(-1)!) {
          anew.push(await behind(last.endCursor ?? null));
        }
      } catch (thrown) {
        failure.value = asRefusal(thrown);
      }
      if (toValue(first) === it) later.value = anew;
    },
  );

  async function more() {
    const last = pages.value.at(-1);
    if (!last?.hasMore || isAdding.value) return;
    isAdding.value = true;
    failure.value = undefined;
    try {
      const next = await behind(last.endCursor ?? null);
      if (pages.value.at(-1) === last) later.value = [...later.value, next];
    } catch (thrown) {
      failure.value = asRefusal(thrown);
    } finally {
      isAdding.value = false;
    }
  }

  return {
    rows: computed(() => pages.value.flatMap(({ nodes }) => [...nodes])),
    hasMore: computed(() => pages.value.at(-1)?.hasMore ?? false),
    isAdding,
    failure,
    more,
    /** Another list begins: what was read of the one before is forgotten. */
    forget: () => {
      later.value = [];
      failure.value = undefined;
    },
  };
}
