import { computed, ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useDebounced } from '../../composables/useDebounced.ts';
import { filterNames, ordinary, queryOf, stateOf, type FilterName, type PeopleState } from './people-state.ts';

/** The list as its address has it. Each choice is a step back of the browser; typing is not. */
export function usePeopleState() {
  const route = useRoute();
  const router = useRouter();
  const home = route.path;
  const state = computed(() => stateOf(route.query));
  /** Which kept view it began with; a choice within it goes on under its name. */
  const view = computed(() => (typeof route.query['view'] === 'string' ? route.query['view'] : null));
  const search = ref(state.value.search);
  const rested = useDebounced(search, 250);

  const addressOf = (it: PeopleState, under = view.value) => ({
    path: home,
    query: { ...queryOf(it), ...(under ? { view: under } : {}) },
  });
  const withChange = (change: Partial<PeopleState>): PeopleState => ({
    ...state.value,
    search: search.value,
    ...change,
  });
  const set = (change: Partial<PeopleState>) => router.push(addressOf(withChange(change)));

  watch(rested, (it) => {
    if (route.path === home && it !== state.value.search) void router.replace(addressOf(withChange({ search: it })));
  });
  watch(
    () => state.value.search,
    (it) => it !== rested.value && (search.value = it),
  );

  return {
    state,
    view,
    search,
    set,
    show: (it: PeopleState, under: string | null) => router.push(addressOf(it, under)),
    addressOf,
    addressWith: (change: Partial<PeopleState>) => addressOf(withChange(change)),
    given: computed(() => filterNames.filter((name) => state.value[name] !== null)),
    clear: (name: FilterName) => set(name === 'client' ? { client: null, site: null } : { [name]: null }),
    clearAll: () => {
      search.value = '';
      const { sort, isDescending, columns } = state.value;
      return router.push(addressOf({ ...ordinary, sort, isDescending, columns }, 'all'));
    },
  };
}

export type PeopleStateTools = ReturnType<typeof usePeopleState>;
