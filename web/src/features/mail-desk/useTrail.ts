import type { ReminderSubject } from '#domain';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { usePages } from '../../composables/usePages.ts';
import { ask, useAsk, type ResultOf } from '../../graphql/index.ts';
import { remindersOf } from './reminders-of.graphql.ts';
import { useMomentWords } from '../../composables/useMomentWords.ts';

type Page = ResultOf<typeof remindersOf>['remindersOf'];
export type Sent = Page['nodes'][number];

/** What was told about a subject, and what comes next. */
export function useTrail(subjectType: ReminderSubject, subjectId: () => string) {
  const asked = (after: string | null) => ({ input: { subjectType, subjectId: subjectId(), after } });
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    remindersOf,
    computed(() => asked(null)),
  );
  const page = computed(() => data.value?.remindersOf);
  const more = usePages(page, async (after) => (await ask(remindersOf, asked(after))).remindersOf);
  return { ahead: computed(() => page.value?.ahead ?? []), more, failure, isWaiting, isRefreshing, again };
}

/** What became of a reminder, in words. */
export function useOutcome() {
  const { t } = useI18n();
  const moment = useMomentWords();

  function ofMail({ mail }: Sent): string {
    if (!mail) return t('desk.mail.NONE');
    const at = moment(mail.settledAt ?? mail.nextAt);
    return t(`desk.mail.${mail.phase}`, { at, code: mail.smtpCode ? t('desk.code', { code: mail.smtpCode }) : '' });
  }

  return (it: Sent): string => {
    if (it.toldAt) return ofMail(it);
    return it.supersededFor ? t(`desk.superseded.${it.supersededFor}`) : t('desk.toCome');
  };
}
