import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { ask, useAsk } from '../../graphql/index.ts';
import { clients } from './clients.graphql.ts';
import { kanaRow } from './kana-row.ts';
import { usePages } from '../../composables/usePages.ts';

/** The clients by reading, page after page, under the headings of the 五十音. */
export function useClients(search: MaybeRefOrGetter<string>, archived: MaybeRefOrGetter<boolean>) {
  const asked = computed(() => ({ search: toValue(search).trim() || null, archived: toValue(archived) }));
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    clients,
    computed(() => ({ ...asked.value, after: null })),
  );
  const pages = usePages(
    () => data.value?.clients,
    async (after) => (await ask(clients, { ...asked.value, after })).clients,
  );
  watch(asked, pages.forget);

  const groups = computed(() => {
    const found: { heading: string; rows: typeof pages.rows.value }[] = [];
    for (const row of pages.rows.value) {
      const heading = kanaRow(row.reading);
      const last = found.at(-1);
      if (last?.heading === heading) last.rows.push(row);
      else found.push({ heading, rows: [row] });
    }
    return found;
  });

  return { ...pages, groups, isWaiting, isRefreshing, again, isLost: computed(() => !data.value && failure.value) };
}
