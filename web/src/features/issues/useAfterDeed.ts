import { useI18n } from 'vue-i18n';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { useSession } from '../../stores/session.ts';
import type { Saved } from './do-deed.ts';
import type { Deed } from './issue-deeds.ts';
import { undoOf, type Before } from './undo-deed.ts';

/** Says what was done, and offers to take it back where the domain allows that. */
export function useAfterDeed() {
  const { t } = useI18n();
  const attempt = useAttempt();
  const notice = useNotice();
  const session = useSession();

  return (deed: Deed, before: Before, saved: Saved) => {
    const undo = undoOf(deed, before, session.today);
    const action = undo && { label: t('issues.undo'), do: () => void takeBack(undo) };
    notice.say({ text: t(`issues.done.${deed}`), ...(action && { action }) });

    async function takeBack(send: NonNullable<typeof undo>) {
      if (await attempt(() => send(saved, t('issues.undoReason')))) notice.say({ text: t('issues.undone') });
    }
  };
}
