import { useI18n } from 'vue-i18n';

type Part = string | false | null | undefined;

/** Short notes on one line, parted as the language does it; what there is nothing to say of is left out. */
export function useJoined() {
  const { t } = useI18n();
  return (...parts: readonly Part[]) => parts.filter(Boolean).join(t('ui.dot'));
}
