import { computed, type MaybeRefOrGetter } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { rosterChoices } from './people.graphql.ts';

/** What the list can be narrowed by; asked once somebody wants to know. */
export function useRosterChoices(pause: MaybeRefOrGetter<boolean> = false) {
  const { data, failure, isWaiting, again } = useAsk(rosterChoices, {}, { policy: 'cache-first', pause });
  return {
    clients: computed(() => data.value?.rosterChoices.clients ?? []),
    owners: computed(() => data.value?.rosterChoices.owners ?? []),
    failure,
    isWaiting,
    again,
  };
}
