import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';
import type { FilterName, PeopleState } from './people-state.ts';
import { useRosterChoices } from './useRosterChoices.ts';

const isId = (value: string | null) => !!value && value.length === 36;

/** What each filter says, as people say it. Names are asked for only where the address holds an id. */
export function useFilterWords(state: Readonly<Ref<PeopleState>>) {
  const { t } = useI18n();
  const days = useDayWords();
  const needsNames = computed(() => [state.value.owner, state.value.client, state.value.site].some(isId));
  const { clients, owners, isWaiting } = useRosterChoices(() => !needsNames.value);

  const nameIn = (all: readonly { id: string; name: string }[], id: string) =>
    all.find((it) => it.id === id)?.name ?? t(isWaiting.value ? 'people.filter.reading' : 'people.filter.unknown');

  return computed(() => (name: FilterName): string => {
    const value = state.value[name] ?? '';
    switch (name) {
      case 'letter':
        return t(`people.letter.name.${value}`);
      case 'owner':
        return isId(value) ? nameIn(owners.value, value) : t(`people.filter.owners.${value}`);
      case 'client':
        return nameIn(clients.value, value);
      case 'site':
        return nameIn(
          clients.value.flatMap(({ sites }) => sites),
          value,
        );
      case 'renewal':
        return value.startsWith('2') ? days.month(value) : t(`people.filter.renewals.${value}`);
      case 'silent':
        return value === 'never' ? t('people.filter.never') : t('people.filter.days', { n: value });
      case 'refused':
        return t(`people.filter.refusals.${value}`);
      case 'issues':
        return t(`people.filter.needs.${value}`);
      case 'phase':
        return t(`people.phase.${value}`);
    }
  });
}
