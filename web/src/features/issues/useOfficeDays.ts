import { addDays } from '#domain';
import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { calendarOf } from '../promises/index.ts';
import { officeDays } from './issues.graphql.ts';

/** How far ahead a day can be offered with one tap: three weeks before a renewal that is half a year away. */
const HORIZON = 190;

/** The office's calendar from today on. Until it is known, only weekends are free. */
export function useOfficeDays() {
  const session = useSession();
  const { data } = useAsk(
    officeDays,
    computed(() => ({ from: session.today, to: addDays(session.today, HORIZON) })),
    { policy: 'cache-first' },
  );
  const days = computed(() => (data.value?.officeDays ?? []).map((it) => ({ ...it, holiday: it.holiday ?? null })));
  return { today: computed(() => session.today), days, calendar: computed(() => calendarOf(days.value)) };
}
