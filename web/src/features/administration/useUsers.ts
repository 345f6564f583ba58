import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { users } from './administration.graphql.ts';

/** The users whom I look after. */
export function useUsers() {
  const { data, failure, isWaiting, again } = useAsk(users, {});
  return { rows: computed(() => data.value?.users ?? []), failure, isWaiting, again };
}
