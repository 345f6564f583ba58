import { soughtIn, type SearchKind } from '#domain';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { useDebounced } from '../../composables/useDebounced.ts';
import { usePages } from '../../composables/usePages.ts';
import { asRefusal } from '../../composables/useSentence.ts';
import { ask, type Refusal } from '../../graphql/index.ts';
import { search } from './search.graphql.ts';
import type { SearchState } from './useSearchState.ts';

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 200;

type Found = Awaited<ReturnType<typeof asked>>;

const asked = async (state: SearchState, after: string | null = null) => {
  const { text, kind, fromOn, toOn } = state;
  return (await ask(search, { input: { text: text.trim(), kind, fromOn, toOn, after } })).search;
};

/** What is found while somebody types. An answer stands until the next one has come, and one that comes too late is dropped. */
export function useSearch(state: Ref<SearchState>) {
  const question = useDebounced(state, REST);
  const answer = shallowRef<{ readonly question: SearchState; readonly found: Found }>();
  const failure = shallowRef<Refusal>();
  const isAsking = ref(false);
  let newest = 0;

  async function again() {
    const turn = (newest += 1);
    const now = question.value;
    if (!now.text.trim()) {
      answer.value = failure.value = undefined;
      isAsking.value = false;
      return;
    }
    isAsking.value = true;
    try {
      const found = await asked(now);
      if (turn !== newest) return;
      answer.value = { question: now, found };
      failure.value = undefined;
    } catch (thrown) {
      if (turn === newest) failure.value = asRefusal(thrown);
    }
    if (turn === newest) isAsking.value = false;
  }
  watch(question, again, { immediate: true });

  const pagesOf = <F extends keyof Omit<Found, '__typename'>>(field: F, kind: SearchKind) =>
    usePages<Found[F]['nodes'][number]>(
      () => answer.value?.found[field],
      async (after) => (await asked({ ...answer.value!.question, kind }, after))[field],
    );
  const lists = {
    people: pagesOf('people', 'PEOPLE'),
    clients: pagesOf('clients', 'CLIENTS'),
    said: pagesOf('said', 'SAID'),
  };
  watch(answer, () => Object.values(lists).forEach((list) => list.forget()), { flush: 'sync' });

  return {
    ...lists,
    failure,
    again,
    /** Something was typed of which nothing is shown yet. */
    isWaiting: computed(() => Boolean(state.value.text.trim()) && !answer.value && !failure.value),
    isAsking,
    /** What the answer on the screen was asked with, and what is marked in it. */
    question: computed(() => answer.value?.question),
    marked: computed(() => soughtIn(answer.value?.question.text ?? '').marked),
  };
}
