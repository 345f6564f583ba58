import { useI18n } from 'vue-i18n';
import { useNotice } from '../../composables/useNotice.ts';

/** Copies a sentence; where the clipboard is closed to us, the sentence itself is shown to be copied by hand. */
export function useCopy() {
  const { t } = useI18n();
  const notice = useNotice();

  return async (sentence: string) => {
    const isCopied = await navigator.clipboard.writeText(sentence).then(
      () => true,
      () => false,
    );
    notice.say({ text: isCopied ? t('continue.copied') : sentence });
  };
}
