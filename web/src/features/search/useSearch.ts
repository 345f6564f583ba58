import { soughtIn, type SearchKind } from '#domain';
import { computed, watch, type Ref } from 'vue';
import { useDebounced } from '../../composables/useDebounced.ts';
import { usePages } from '../../composables/usePages.ts';
import { ask } from '../../graphql/index.ts';
import { search } from './search.graphql.ts';
import { useLatest } from './useLatest.ts';
import type { SearchState } from './useSearchState.ts';

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 200;

type Found = Awaited<ReturnType<typeof asked>>;

const asked = async (state: SearchState, after: string | null = null) => {
  const { text, kind, fromOn, toOn } = state;
  return (await ask(search, { input: { text: text.trim(), kind, fromOn, toOn, after } })).search;
};

/** What is found while somebody types, kind by kind, each with its further pages. */
export function useSearch(state: Ref<SearchState>) {
  const question = useDebounced(state, REST);
  const { answer, failure, isAsking, again } = useLatest(
    question,
    (now) => asked(now),
    ({ text }) => !text.trim(),
  );

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
