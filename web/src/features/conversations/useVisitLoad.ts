import { addDays, type Day } from '#domain';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useAsk } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { visitsByDay } from './record.graphql.ts';

/** As far as the office's calendar is asked for. */
const HORIZON = 190;

/** How many people I meet on that day already, in words; nothing where there are none, or while it is not known. */
export function useVisitLoad() {
  const { t } = useI18n();
  const session = useSession();
  const { data } = useAsk(
    visitsByDay,
    computed(() => ({ from: session.today, to: addDays(session.today, HORIZON) })),
    { policy: 'cache-first' },
  );
  const byDay = computed(() => new Map((data.value?.myVisitsByDay ?? []).map(({ day, visits }) => [day, visits])));
  return (day: Day): string | undefined => {
    const visits = byDay.value.get(day);
    return visits ? t('conversations.record.visitsThatDay', { n: visits }, visits) : undefined;
  };
}
