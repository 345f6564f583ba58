import { computed, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { asRefusal } from '../../composables/useSentence.ts';
import { ask, useAsk, type Refusal, type ResultOf } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { filterOf, type PeopleState } from './people-state.ts';
import { people } from './people.graphql.ts';

type Page = ResultOf<typeof people>['people'];

/** Those I may see and who fit, page after page. */
export function usePeople(state: MaybeRefOrGetter<PeopleState>) {
  const session = useSession();
  const asked = computed(() => {
    const { search, sort, isDescending } = toValue(state);
    const filter = filterOf(toValue(state), session.me?.id ?? '');
    return { search: search.trim() || null, filter, sort, isDescending };
  });
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    people,
    computed(() => ({ ...asked.value, after: null })),
  );
  const later = shallowRef<readonly Page[]>([]);
  const isAdding = ref(false);
  const addingFailure = ref<Refusal>();

  const pages = computed(() => (data.value ? [data.value.people, ...later.value] : []));
  const last = computed(() => pages.value.at(-1));
  // The first page came anew: what was read behind its old end may overlap or leave a gap.
  watch([() => JSON.stringify(asked.value), () => data.value?.people.endCursor], () => (later.value = []));

  async function more() {
    const from = last.value;
    if (!from?.hasMore || isAdding.value) return;
    isAdding.value = true;
    addingFailure.value = undefined;
    try {
      const next = await ask(people, { ...asked.value, after: from.endCursor ?? null });
      if (last.value === from) later.value = [...later.value, next.people];
    } catch (thrown) {
      addingFailure.value = asRefusal(thrown);
    } finally {
      isAdding.value = false;
    }
  }

  const letters = computed(() => data.value?.people.letters ?? []);
  const letter = computed(() => toValue(state).letter);
  return {
    rows: computed(() => pages.value.flatMap(({ nodes }) => nodes)),
    letters,
    /** How many fit in all. */
    total: computed(() =>
      letters.value.reduce((sum, it) => (letter.value && it.letter !== letter.value ? sum : sum + it.count), 0),
    ),
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
