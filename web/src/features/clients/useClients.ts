import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { usePagesOf } from '../../composables/usePagesOf.ts';
import { clients } from './clients.graphql.ts';
import { kanaRow } from './kana-row.ts';

/** The clients by reading, page after page, under the headings of the 五十音. */
export function useClients(search: MaybeRefOrGetter<string>, archived: MaybeRefOrGetter<boolean>) {
  const pages = usePagesOf(
    clients,
    () => ({ search: toValue(search).trim() || null, archived: toValue(archived) }),
    (answer) => answer.clients,
  );

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

  return { ...pages, groups };
}
