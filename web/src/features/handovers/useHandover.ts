import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { handoverById } from './handovers.graphql.ts';

/** A handover with its people; a change of one's own reads it anew. */
export function useHandover(id: MaybeRefOrGetter<string>) {
  const { data, failure, isRefreshing, again } = useAsk(
    handoverById,
    computed(() => ({ id: toValue(id) })),
    { policy: 'cache-and-network' },
  );
  return { it: computed(() => data.value?.handover), failure, isRefreshing, again };
}
