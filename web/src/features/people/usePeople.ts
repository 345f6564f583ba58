import { computed, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { asRefusal } from '../../composables/useSentence.ts';
import { ask, useAsk, type Refusal, type ResultOf } from '../../graphql/index.ts';
import { people } from './people.graphql.ts';

type Page = ResultOf<typeof people>['people'];

/** Those I may see, in reading order, page after page. */
export function usePeople(search: MaybeRefOrGetter<string>) {
  const words = computed(() => toValue(search).trim() || null);
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    people,
    computed(() => ({ search: words.value, after: null })),
  );
  const later = shallowRef<readonly Page[]>([]);
  const isAdding = ref(false);
  const addingFailure = ref<Refusal>();

  const pages = computed(() => (data.value ? [data.value.people, ...later.value] : []));
  const last = computed(() => pages.value.at(-1));
  // The first page came anew: what was read behind its old end may overlap or leave a gap.
  watch([words, () => data.value?.people.endCursor], () => (later.value = []));

  async function more() {
    const from = last.value;
    if (!from?.hasMore || isAdding.value) return;
    isAdding.value = true;
    addingFailure.value = undefined;
    try {
      const next = await ask(people, { search: words.value, after: from.endCursor ?? null });
      if (last.value === from) later.value = [...later.value, next.people];
    } catch (thrown) {
      addingFailure.value = asRefusal(thrown);
    } finally {
      isAdding.value = false;
    }
  }

  return {
    rows: computed(() => pages.value.flatMap(({ nodes }) => nodes)),
    hasMore: computed(() => last.value?.hasMore ?? false),
    failure: computed(() => (data.value ? undefined : failure.value)),
    isWaiting,
    isRefreshing,
    again,
    more,
    isAdding,
    addingFailure,
  };
}
