import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { usePagesOf } from '../../composables/usePagesOf.ts';
import { useSession } from '../../stores/session.ts';
import { filterOf, type PeopleState } from './people-state.ts';
import { people } from './people.graphql.ts';

/** Those I may see and who fit, page after page. */
export function usePeople(state: MaybeRefOrGetter<PeopleState>) {
  const session = useSession();
  const variables = computed(() => {
    const { search, sort, isDescending } = toValue(state);
    const filter = filterOf(toValue(state), session.me?.id ?? '');
    return { search: search.trim() || null, filter, sort, isDescending };
  });
  const pages = usePagesOf(people, variables, (answer) => answer.people);

  const letters = computed(() => pages.data.value?.people.letters ?? []);
  const letter = computed(() => toValue(state).letter);
  /** How many fit in all. */
  const total = computed(() =>
    letters.value.reduce((sum, it) => (letter.value && it.letter !== letter.value ? sum : sum + it.count), 0),
  );
  /** The same question for a file, with its columns. */
  const asked = computed(() => {
    const { filter, ...rest } = variables.value;
    return { ...filter, ...rest, columns: toValue(state).columns.join('.') };
  });
  return { ...pages, letters, total, asked };
}
