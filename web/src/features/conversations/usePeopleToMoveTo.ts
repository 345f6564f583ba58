import { computed, ref } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { peopleToMoveTo } from './conversations.graphql.ts';

/** People by name or reading, but the one the record lies under now. */
export function usePeopleToMoveTo(fromPersonId: () => string) {
  const search = ref('');
  const { data, isWaiting, failure } = useAsk(
    peopleToMoveTo,
    computed(() => ({ search: search.value.trim() })),
    { pause: () => !search.value.trim() },
  );
  const people = computed(() =>
    search.value.trim() ? (data.value?.people.nodes ?? []).filter(({ id }) => id !== fromPersonId()).slice(0, 8) : [],
  );
  return { search, people, isWaiting, failure };
}
