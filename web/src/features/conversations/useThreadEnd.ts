import { useI18n } from 'vue-i18n';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { threads } from './deeds.ts';

/** Asks about a thread again. */
export function useThreadTakeUp() {
  const attempt = useAttempt();
  return (threadId: string) => attempt(() => threads.takeUp(threadId));
}

/** Ends a thread, and offers to take it up again. */
export function useThreadEnd() {
  const { t } = useI18n();
  const notice = useNotice();
  const attempt = useAttempt();

  return async (threadId: string, kind: 'DONE' | 'ASIDE') => {
    if (!(await attempt(() => threads.end(threadId, kind)))) return;
    const takeUp = () => void attempt(() => threads.takeUp(threadId));
    notice.say({
      text: t(kind === 'DONE' ? 'continue.doneDone' : 'continue.asideDone'),
      action: { label: t('continue.undo'), do: takeUp },
    });
  };
}
