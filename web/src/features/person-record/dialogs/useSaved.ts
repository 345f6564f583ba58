import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useNotice } from '../../../composables/useNotice.ts';

interface Action {
  readonly label: string;
  readonly do: () => void;
}

/** Closes the dialog and says what was done, and what can be done about it still. */
export function useSaved(isOpen: Ref<boolean>) {
  const { t } = useI18n();
  const notice = useNotice();
  return (what: string, action?: Action) => {
    isOpen.value = false;
    notice.say({ text: t(`record.done.${what}`), ...(action && { action }) });
  };
}

/** An empty field says nothing. */
export const optional = (text: string): string | null => text.trim() || null;
