import { dayIn } from '#domain';
import { useI18n } from 'vue-i18n';
import { useDayWords } from './useDayWords.ts';
import { useSession } from '../stores/session.ts';

/** Moments as the office's clock shows them: `11/24(火) 10:30`. */
export function useMomentWords() {
  const { t } = useI18n();
  const words = useDayWords();
  const session = useSession();

  return (moment: string): string => {
    const at = new Date(moment);
    const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: session.timeZone }).format(at);
    return t('ui.moment', { day: words.short(dayIn(session.timeZone, at)), time });
  };
}
