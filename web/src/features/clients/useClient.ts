import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { client } from './clients.graphql.ts';

/** One client with all that its page opens with, in one answer. */
export function useClient(id: MaybeRefOrGetter<string>, archived: MaybeRefOrGetter<boolean>) {
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    client,
    computed(() => ({ id: toValue(id), archived: toValue(archived) })),
  );
  return { client: computed(() => data.value?.client), failure, isWaiting, isRefreshing, again };
}
