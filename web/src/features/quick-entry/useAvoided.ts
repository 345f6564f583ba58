import type { DayCandidate, OfficeDay } from '#domain';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';

/** Which closed day was avoided, by its holiday's name where it has one: `11/23(月)は勤労感謝の日`. */
export function useAvoided() {
  const { t } = useI18n();
  const words = useDayWords();
  return ({ isMoved, meantOn }: DayCandidate, days: readonly OfficeDay[]) => {
    if (!isMoved) return undefined;
    const holiday = days.find(({ day }) => day === meantOn)?.holiday;
    return t(holiday ? 'quick-entry.avoidedHoliday' : 'quick-entry.avoided', { day: words.short(meantOn), holiday });
  };
}
