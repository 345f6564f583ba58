import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { officesToAddTo } from './people.graphql.ts';

/** The offices under which I may put people. */
export function useOfficesToChoose() {
  const { data, isWaiting, failure } = useAsk(officesToAddTo, {}, { policy: 'cache-first' });
  const options = computed(() => (data.value?.offices ?? []).map(({ id, name }) => ({ value: id, label: name })));
  return { options, isWaiting, failure };
}
