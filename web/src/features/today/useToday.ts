import { computed, type Ref } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { morePromises, moreRenewals, moreSilences, moreVisits, today } from './today.graphql.ts';

/** Who next? One answer for the whole page. */
export function useToday() {
  const { data, failure, isRefreshing, again } = useAsk(today, {});
  return { today: computed(() => data.value?.today), failure, isRefreshing, again };
}

export function useMoreVisits(after: () => string, isRead: Ref<boolean>) {
  const { data, failure, again } = useAsk(moreVisits, () => ({ after: after() }), { pause: () => !isRead.value });
  return { page: computed(() => data.value?.today.visits), failure, again };
}

export function useMorePromises(after: () => string, isRead: Ref<boolean>) {
  const { data, failure, again } = useAsk(morePromises, () => ({ after: after() }), { pause: () => !isRead.value });
  return { page: computed(() => data.value?.today.promises), failure, again };
}

export function useMoreRenewals(after: () => string, isRead: Ref<boolean>) {
  const { data, failure, again } = useAsk(moreRenewals, () => ({ after: after() }), { pause: () => !isRead.value });
  return { page: computed(() => data.value?.today.renewals), failure, again };
}

export function useMoreSilences(after: () => string, isRead: Ref<boolean>) {
  const { data, failure, again } = useAsk(moreSilences, () => ({ after: after() }), { pause: () => !isRead.value });
  return { page: computed(() => data.value?.today.silences), failure, again };
}
