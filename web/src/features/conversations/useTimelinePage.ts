import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { pageOfPast } from './conversations.graphql.ts';
import type { Place } from './timeline-slots.ts';

/** A page of the past, as it is known, and anew after each change. What has no place was brought along and is not asked. */
export function useTimelinePage(asked: () => { personId: string; place: Place; isPaused: boolean }) {
  const variables = computed(() => {
    const { personId, place } = asked();
    return { personId, ...place };
  });
  const { data, failure, again } = useAsk(pageOfPast, variables, {
    policy: 'cache-first',
    pause: () => asked().place === null || asked().isPaused,
  });
  return { page: computed(() => data.value?.timeline), failure, again };
}
