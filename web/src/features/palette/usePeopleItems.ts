import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useDebounced } from '../../composables/useDebounced.ts';
import { useJoined } from '../../composables/useJoined.ts';
import { useRecentPeople } from '../../composables/useRecentPeople.ts';
import { useAsk } from '../../graphql/index.ts';
import type { PaletteItem } from './palette-items.ts';
import { peopleByName } from './palette.graphql.ts';
import { hiraganaOf } from '#domain';

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 150;
const MOST = 7;

/** People by name, reading or roman letters; before anything is typed, those whose pages were opened last. */
export function usePeopleItems(query: Ref<string>) {
  const { t } = useI18n();
  const router = useRouter();
  const joined = useJoined();
  const recent = useRecentPeople();
  const sought = computed(() => hiraganaOf(query.value.trim()) ?? query.value.trim());
  const search = useDebounced(sought, REST);
  const { data, isWaiting, failure } = useAsk(
    peopleByName,
    computed(() => ({ search: search.value })),
    { pause: () => !search.value },
  );

  const opened = computed((): PaletteItem[] =>
    recent.people.map(({ to, name }) => ({
      ...{ id: `recent${to}`, group: 'recent', label: name, icon: 'i-lucide-history' },
      act: () => router.push(to),
    })),
  );
  const found = computed((): PaletteItem[] =>
    (data.value?.people.nodes ?? []).slice(0, MOST).map(({ id, name, reading, clientName }) => ({
      ...{ id, group: 'people', label: name, icon: 'i-lucide-user' },
      note: joined(reading, clientName),
      act: () => router.push(`/people/${id}`),
    })),
  );
  /** Whoever is found first can be recorded at once. */
  const recording = computed((): PaletteItem[] =>
    found.value.slice(0, 1).map(({ id, label }) => ({
      ...{ id: `record${id}`, group: 'people', icon: 'i-lucide-pen-line' },
      label: t('palette.recordOf', { name: label }),
      act: () => router.push(`/people/${id}/visits/new`),
    })),
  );
  const isCurrent = computed(() => search.value === sought.value);
  const items = computed(() => {
    if (!sought.value) return opened.value;
    return [...found.value.slice(0, 1), ...recording.value, ...found.value.slice(1)];
  });
  return { items, isWaiting: computed(() => Boolean(sought.value) && (isWaiting.value || !isCurrent.value)), failure };
}
