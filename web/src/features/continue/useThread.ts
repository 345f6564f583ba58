import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { threadPage } from './continue.graphql.ts';

/** One topic of a person, over all visits. */
export function useThread(asked: () => { personId: string; id: string }) {
  const { data, failure, isRefreshing, again } = useAsk(threadPage, computed(asked));
  return { thread: computed(() => data.value?.thread), failure, isRefreshing, again };
}
