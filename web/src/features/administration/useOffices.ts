import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { offices } from './administration.graphql.ts';

export function useOffices() {
  const { data, failure, isWaiting, again } = useAsk(offices, {});
  const rows = computed(() => data.value?.offices ?? []);
  return {
    rows,
    options: computed(() => rows.value.map(({ id, name }) => ({ value: id, label: name }))),
    failure,
    isWaiting,
    again,
  };
}
