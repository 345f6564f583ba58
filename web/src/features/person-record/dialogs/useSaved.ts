import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useNotice } from '../../../composables/useNotice.ts';

/** Closes the dialog and says what was done. */
export function useSaved(isOpen: Ref<boolean>) {
  const { t } = useI18n();
  const notice = useNotice();
  return (what: string) => {
    isOpen.value = false;
    notice.say({ text: t(`record.done.${what}`) });
  };
}

/** An empty field says nothing. */
export const optional = (text: string): string | null => text.trim() || null;
