import { soughtIn } from '#domain';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { namesakesAmong } from '../../composables/namesakes.ts';
import { useDayWords } from '../../composables/useDayWords.ts';
import { useDebounced } from '../../composables/useDebounced.ts';
import { useJoined } from '../../composables/useJoined.ts';
import { useRecentPeople } from '../../composables/useRecentPeople.ts';
import { useAsk } from '../../graphql/index.ts';
import type { PaletteItem } from './palette-items.ts';
import { paletteSearch } from './palette.graphql.ts';

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 150;
/** Of what was said only the newest stand here; the page of the search has all. */
const LINES = 3;

/** What a search finds, to go to at once; before anything is typed, those whose pages were opened last. */
export function useFoundItems(query: Ref<string>) {
  const { t } = useI18n();
  const router = useRouter();
  const joined = useJoined();
  const words = useDayWords();
  const recent = useRecentPeople();
  const typed = computed(() => query.value.trim());
  const text = useDebounced(typed, REST);
  const { data, isWaiting, failure } = useAsk(
    paletteSearch,
    computed(() => ({ input: { text: text.value } })),
    { pause: () => !text.value },
  );
  const sought = computed(() => soughtIn(text.value).marked);
  const found = computed(() => (typed.value ? data.value?.search : undefined));
  const item = (group: PaletteItem['group'], icon: string, id: string, label: string, to: string): PaletteItem => ({
    ...{ id, group, label, icon, sought: sought.value },
    act: () => router.push(to),
  });

  const opened = computed(() =>
    recent.people.map(({ to, name }) => ({
      ...item('recent', 'i-lucide-history', `recent${to}`, name, to),
      sought: [],
    })),
  );
  const namesakes = computed(() => namesakesAmong(found.value?.people.nodes ?? []));
  const people = computed(() =>
    (found.value?.people.nodes ?? []).map(
      ({ id, name, reading, formerName, staffNo, clientName, isArchived, contactRefusedOn }) => ({
        ...item(
          'people',
          isArchived ? 'i-lucide-archive' : contactRefusedOn ? 'i-lucide-phone-off' : 'i-lucide-user',
          id,
          name,
          `/people/${id}`,
        ),
        note: joined(
          contactRefusedOn && t('ui.contactRefused'),
          reading,
          formerName && `${t('search.formerName')} ${formerName}`,
          clientName,
          namesakes.value.has(name) && staffNo,
        ),
      }),
    ),
  );
  /** Whoever is found first can be recorded at once; nobody is invited to talk with somebody who refused. */
  const recording = computed(() =>
    (found.value?.people.nodes ?? [])
      .slice(0, 1)
      .filter(({ isArchived, contactRefusedOn }) => !isArchived && !contactRefusedOn)
      .map(({ id, name }) => ({
        ...item(
          'people',
          'i-lucide-pen-line',
          `record${id}`,
          t('palette.recordOf', { name }),
          `/people/${id}/visits/new`,
        ),
        sought: [],
      })),
  );
  const clients = computed(() =>
    (found.value?.clients.nodes ?? []).map(({ id, part, name, clientId, clientName }) => ({
      ...item(
        'clients',
        part === 'SUPERVISOR' ? 'i-lucide-contact' : 'i-lucide-building-2',
        id,
        name,
        `/clients/${clientId}`,
      ),
      note: part === 'CLIENT' ? undefined : joined(t(`search.part.${part}`), clientName),
    })),
  );
  const said = computed(() =>
    (found.value?.said.nodes ?? []).slice(0, LINES).map((line) => ({
      ...item(
        'said',
        line.kind === 'ISSUE' ? 'i-lucide-handshake' : 'i-lucide-message-square-text',
        line.id,
        line.text,
        line.kind === 'ISSUE' ? `/promises/${line.id}` : `/people/${line.person?.id}/threads/${line.threadId}`,
      ),
      note: joined(line.person?.name, words.short(line.heldOn)),
      isTwoLines: true,
    })),
  );
  const whole = computed(() =>
    typed.value
      ? [
          {
            ...item('search', 'i-lucide-text-search', 'whole', t('palette.all', { text: typed.value }), ''),
            act: () => router.push({ path: '/search', query: { q: typed.value } }),
            sought: [],
          },
        ]
      : [],
  );

  const isCurrent = computed(() => text.value === typed.value);
  return {
    opened,
    named: computed(() => [
      ...people.value.slice(0, 1),
      ...recording.value,
      ...people.value.slice(1),
      ...clients.value,
    ]),
    said,
    whole,
    isWaiting: computed(() => Boolean(typed.value) && (isWaiting.value || !isCurrent.value)),
    failure,
  };
}
