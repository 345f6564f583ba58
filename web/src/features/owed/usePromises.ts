import type { PromisePart, PromiseScope } from '#domain';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { readFragment, useAsk } from '../../graphql/index.ts';
import { issueFields } from '../issues/index.ts';
import { morePromises, promise, promises } from './owed.graphql.ts';

/** Which promises are looked at. */
export interface Chosen {
  readonly scope: PromiseScope;
  readonly clientId: string | null;
  readonly part: PromisePart | null;
}

/** What is owed: the first page, with its counts. */
export function usePromises(chosen: MaybeRefOrGetter<Chosen>) {
  const { data, failure, isRefreshing, again } = useAsk(
    promises,
    computed(() => ({ input: toValue(chosen) })),
  );
  return { page: computed(() => data.value?.promises), failure, isRefreshing, again };
}

/** The page behind a place, once somebody wants it. */
export function useMorePromises(chosen: () => Chosen, after: () => string, isRead: MaybeRefOrGetter<boolean>) {
  const { data, failure, again } = useAsk(
    morePromises,
    computed(() => ({ input: { ...chosen(), after: after() } })),
    { pause: () => !toValue(isRead) },
  );
  return { page: computed(() => data.value?.promises), failure, again };
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
