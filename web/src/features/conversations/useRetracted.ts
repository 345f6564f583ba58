import { computed, type Ref } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { retractedOf } from './conversations.graphql.ts';

export function useRetracted(personId: () => string, isOpen: Ref<boolean>) {
  const { data, failure, again } = useAsk(
    retractedOf,
    computed(() => ({ personId: personId() })),
    { pause: () => !isOpen.value },
  );
  return { retracted: computed(() => data.value?.retracted), failure, again };
}
