import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { personPage } from './continue.graphql.ts';

/** Everything the person's page opens with, in one answer. */
export function usePersonPage(id: MaybeRefOrGetter<string>) {
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    personPage,
    computed(() => ({ id: toValue(id) })),
  );
  return { page: computed(() => data.value?.personPage), failure, isWaiting, isRefreshing, again };
}
