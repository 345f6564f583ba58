import type { Day, Language } from '#domain';
import { useI18n } from 'vue-i18n';
import { useSession } from '../stores/session.ts';
import { ageOf, dateOnly, fullDay, monthOf, shortDay } from './day-words.ts';

/** Days as people say them, seen from the office's today. */
export function useDayWords() {
  const { locale, t } = useI18n();
  const session = useSession();
  const language = () => locale.value as Language;

  /** `3週間前`, `10日後`. */
  function age(day: Day): string {
    const it = ageOf(day, session.today);
    if (!('count' in it)) return t(`ui.age.${it.unit}`);
    return t(`ui.age.${it.isPast ? 'past' : 'ahead'}.${it.unit}`, { n: it.count }, it.count);
  }

  return {
    /** The office's day. */
    today: () => session.today,
    full: (day: Day) => fullDay(day, language()),
    dateOnly: (day: Day) => dateOnly(day, language()),
    short: (day: Day) => shortDay(day, session.today, language()),
    /** `2026年11月`, of any of its days. */
    month: (month: string) => monthOf(month, language()),
    monthAlone: (month: string) => monthOf(month, language(), true),
    age,
    /** `12/1(火)・10日後`: what was chosen, said so that a slip is noticed. */
    echo: (day: Day) => [shortDay(day, session.today, language()), age(day)].join(t('ui.dot')),
  };
}
