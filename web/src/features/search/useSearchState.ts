import { isDay, LONGEST_QUESTION, SearchKind, type Day } from '#domain';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** What is sought, as the address says it: a search can be gone back to, and sent to a colleague. */
export interface SearchState {
  readonly text: string;
  readonly kind: SearchKind | null;
  readonly fromOn: Day | null;
  readonly toOn: Day | null;
}

export function useSearchState() {
  const route = useRoute();
  const router = useRouter();
  const one = (name: string) => {
    const value = route.query[name];
    return typeof value === 'string' ? value : '';
  };
  const dayIn = (name: string) => (isDay(one(name)) ? (one(name) as Day) : null);
  const isKind = (it: string): it is SearchKind => it in SearchKind;

  const state = computed((): SearchState => {
    const kind = one('kind').toUpperCase();
    return {
      text: one('q').slice(0, LONGEST_QUESTION),
      kind: isKind(kind) ? kind : null,
      ...{ fromOn: dayIn('from'), toOn: dayIn('to') },
    };
  });

  function change(part: Partial<SearchState>) {
    const { text, kind, fromOn, toOn } = { ...state.value, ...part };
    const query = { q: text, kind: kind?.toLowerCase(), from: fromOn, to: toOn };
    void router.replace({ query: Object.fromEntries(Object.entries(query).filter(([, value]) => value)) });
  }

  return { state, change };
}
