import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { monthsOfTalks } from './conversations.graphql.ts';

export function useMonthsOfTalks(personId: () => string) {
  const { data, failure, again } = useAsk(
    monthsOfTalks,
    computed(() => ({ personId: personId() })),
  );
  return { months: computed(() => data.value?.timelineMonths), failure, again };
}
