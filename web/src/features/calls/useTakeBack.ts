import { useI18n } from 'vue-i18n';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { tell } from '../../graphql/index.ts';
import { takeBackCall } from './call-deeds.graphql.ts';

/** Takes back the step that was just taken, and says so. */
export function useTakeBack() {
  const { t } = useI18n();
  const attempt = useAttempt();
  const notice = useNotice();
  return async ({ id, version }: { readonly id: string; readonly version: number }) => {
    const done = await attempt(() => tell(takeBackCall, { input: { id, version } }));
    if (done) notice.say({ text: t('calls.undone') });
  };
}
