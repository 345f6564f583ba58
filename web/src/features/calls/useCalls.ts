import { CallOrder, CallPart, CallScope } from '#domain';
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { usePages } from '../../composables/usePages.ts';
import { ask, readFragment, useAsk } from '../../graphql/index.ts';
import { callById } from './call-sheet.graphql.ts';
import { callFields, calls, callsPage } from './calls.graphql.ts';

/** Which calls are looked at. */
export interface ChosenCalls {
  readonly scope: CallScope;
  readonly part: CallPart | null;
  readonly order: CallOrder;
}

/** Calls, page after page, with their counts. */
export function useCalls(chosen: MaybeRefOrGetter<ChosenCalls>) {
  const { data, failure, isRefreshing, again } = useAsk(
    calls,
    computed(() => ({ input: toValue(chosen) })),
  );
  const page = computed(() => data.value?.calls);
  const first = computed(() => page.value && readFragment(callsPage, page.value));
  const more = usePages(first, async (after) =>
    readFragment(callsPage, (await ask(calls, { input: { ...toValue(chosen), after } })).calls),
  );
  watch(() => JSON.stringify(toValue(chosen)), more.forget);
  const rows = computed(() =>
    more.rows.value.map(({ part, call }) => ({ part, call: readFragment(callFields, call) })),
  );
  return { page, counts: computed(() => first.value?.counts), rows, more, failure, isRefreshing, again };
}

/** What the list is narrowed to stands in the address, so that it comes back with the page before. */
export function useChosenCalls() {
  const route = useRoute();
  const router = useRouter();
  const chosen = computed<ChosenCalls>(() => {
    const { scope, part, order } = route.query;
    return {
      scope: isOne(CallScope, scope) ? scope : 'MINE',
      part: isOne(CallPart, part) ? part : null,
      order: isOne(CallOrder, order) ? order : 'DAY',
    };
  });

  function choose(change: Partial<ChosenCalls>) {
    const { scope, part, order } = { ...chosen.value, ...change };
    const query = { ...(scope !== 'MINE' && { scope }), ...(part && { part }), ...(order !== 'DAY' && { order }) };
    return router.replace({ query });
  }

  return { chosen, choose };
}

const isOne = <T extends string>(list: Record<string, T>, value: unknown): value is T =>
  typeof value === 'string' && Object.hasOwn(list, value);

/** One call sheet. */
export function useCall(id: MaybeRefOrGetter<string>) {
  const { data, failure, isRefreshing, again } = useAsk(
    callById,
    computed(() => ({ id: toValue(id) })),
  );
  /** Not the one before, while the next is on its way. */
  const sheet = computed(() => (data.value?.callById.call.id === toValue(id) ? data.value.callById : undefined));
  const call = computed(() => sheet.value && readFragment(callFields, sheet.value.call));
  return { sheet, call, failure, isRefreshing, again };
}
