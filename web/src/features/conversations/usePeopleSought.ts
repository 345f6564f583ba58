import { computed, ref } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { peopleSought } from './entry-deeds.graphql.ts';

/** People by name or reading, but those who are in it already. */
export function usePeopleSought(except: () => readonly string[]) {
  const search = ref('');
  const { data, isWaiting, failure } = useAsk(
    peopleSought,
    computed(() => ({ search: search.value.trim() })),
    { pause: () => !search.value.trim() },
  );
  const people = computed(() =>
    search.value.trim() ? (data.value?.people.nodes ?? []).filter(({ id }) => !except().includes(id)).slice(0, 8) : [],
  );
  return { search, people, isWaiting, failure };
}
