import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { personSheet } from './continue.graphql.ts';

/** What of a person may stand on paper. */
export function usePersonSheet(id: () => string) {
  const { data, failure, isRefreshing, again } = useAsk(
    personSheet,
    computed(() => ({ id: id() })),
    { policy: 'network-only' },
  );
  return { sheet: computed(() => data.value?.personSheet), failure, isRefreshing, again };
}
