import { dayIn } from '#domain';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';
import { useSession } from '../../stores/session.ts';

/** Moments as the office's clock shows them: `11/24(火) 10:30`. */
export function useMoments() {
  const { t } = useI18n();
  const words = useDayWords();
  const session = useSession();

  function time(moment: string): string {
    return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: session.timeZone }).format(
      new Date(moment),
    );
  }

  return {
    time,
    moment: (moment: string) =>
      t('desk.moment', { day: words.short(dayIn(session.timeZone, new Date(moment))), time: time(moment) }),
  };
}
