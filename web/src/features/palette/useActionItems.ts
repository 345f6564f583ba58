import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { pageTitle } from '../../composables/usePageTitle.ts';
import { keysOf, shortcuts } from '../../composables/shortcuts.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { useSentence } from '../../composables/useSentence.ts';
import { overPage } from '../../composables/useShortcuts.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { useSession } from '../../stores/session.ts';
import { useLanguage, useSignOut } from '../accounts/index.ts';
import type { PaletteItem } from './palette-items.ts';

const icons: Record<string, string> = {
  today: 'i-lucide-sun',
  people: 'i-lucide-users',
  promises: 'i-lucide-handshake',
  calendar: 'i-lucide-calendar-days',
  clients: 'i-lucide-building-2',
  settings: 'i-lucide-settings-2',
  find: 'i-lucide-text-search',
};

/** What can be done on this page, where one can go, and what belongs to this device. */
export function useActionItems() {
  const { t } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const preferences = usePreferences();
  const language = useLanguage();
  const notice = useNotice();
  const { sentenceFor } = useSentence();
  const leaving = useSignOut();

  const action = (name: string, icon: string, act: () => unknown, more: Partial<PaletteItem> = {}): PaletteItem => ({
    ...{ id: name, group: 'actions', icon, act, label: t(`palette.action.${name}`), aka: t(`palette.aka.${name}`) },
    ...more,
  });

  async function signOut() {
    await leaving.here();
    if (leaving.failure.value) notice.say({ text: sentenceFor(leaving.failure.value), isFault: true });
  }

  const here = computed(() => {
    const person = /^\/people\/[0-9a-f-]{36}/.exec(route.path)?.[0];
    if (!person || !pageTitle.value) return [];
    const label = t('palette.recordOf', { name: pageTitle.value });
    return [
      action('record', 'i-lucide-pen-line', () => router.push(`${person}/visits/new`), {
        label,
        keys: keysOf('record'),
      }),
    ];
  });
  const places = computed(() =>
    shortcuts
      .filter(({ to }) => to)
      .map(({ name, keys, to = '/' }): PaletteItem => ({
        ...{ id: name, group: 'go', icon: icons[name] ?? 'i-lucide-arrow-right', keys },
        ...{ label: t(`palette.shortcut.${name}`), aka: t(`palette.aka.${name}`), act: () => router.push(to) },
      })),
  );
  const others = computed(() => [
    ...(session.has('COORDINATOR', 'MANAGER')
      ? [action('addPerson', 'i-lucide-user-plus', () => router.push('/people?add'))]
      : []),
    ...(session.has('MANAGER', 'ADMINISTRATOR')
      ? [action('importFile', 'i-lucide-file-up', () => router.push('/imports/new'))]
      : []),
    preferences.isDark
      ? action('light', 'i-lucide-sun-medium', () => (preferences.theme = 'light'))
      : action('dark', 'i-lucide-moon', () => (preferences.theme = 'dark')),
    preferences.language === 'ja'
      ? action('english', 'i-lucide-languages', () => language.choose('en'))
      : action('japanese', 'i-lucide-languages', () => language.choose('ja')),
    action('shortcuts', 'i-lucide-keyboard', () => (overPage.value = 'shortcuts'), { keys: keysOf('shortcuts') }),
    action('signOut', 'i-lucide-log-out', signOut),
  ]);

  return { here, places, others };
}
