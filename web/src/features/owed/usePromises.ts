import type { PromisePart, PromiseScope } from '#domain';
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { usePages } from '../../composables/usePages.ts';
import { ask, readFragment, useAsk } from '../../graphql/index.ts';
import { issueFields } from '../issues/index.ts';
import { morePromises, promise, promises, promisesPage } from './owed.graphql.ts';

/** Which promises are looked at. */
export interface Chosen {
  readonly scope: PromiseScope;
  readonly clientId: string | null;
  readonly part: PromisePart | null;
}

/** What is owed, page after page, with its counts. */
export function usePromises(chosen: MaybeRefOrGetter<Chosen>) {
  const { data, failure, isRefreshing, again } = useAsk(
    promises,
    computed(() => ({ input: toValue(chosen) })),
  );
  const page = computed(() => data.value?.promises);
  const first = computed(() => page.value && readFragment(promisesPage, page.value));
  const more = usePages(first, async (after) =>
    readFragment(promisesPage, (await ask(morePromises, { input: { ...toValue(chosen), after } })).promises),
  );
  watch(() => JSON.stringify(toValue(chosen)), more.forget);
  return { page, counts: computed(() => first.value?.counts), more, failure, isRefreshing, again };
}

export function usePromise(id: MaybeRefOrGetter<string>) {
  const { data, failure, isRefreshing, again } = useAsk(
    promise,
    computed(() => ({ id: toValue(id) })),
  );
  /** Not the one before, while the next is on its way. */
  const page = computed(() => (data.value?.promise.issue.id === toValue(id) ? data.value.promise : undefined));
  return {
    page,
    text: computed(() => page.value && readFragment(issueFields, page.value.issue).text),
    failure,
    isRefreshing,
    again,
  };
}
