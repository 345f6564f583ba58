import { computed } from 'vue';
import { usePages } from '../../composables/usePages.ts';
import { ask, useAsk, type ResultOf } from '../../graphql/index.ts';
import { morePromises, moreRenewals, moreSilences, moreVisits, today } from './today.graphql.ts';

type Today = ResultOf<typeof today>['today'];

/** Who next? One answer for the whole page. */
export function useToday() {
  const { data, failure, isRefreshing, again } = useAsk(today, {});
  return { today: computed(() => data.value?.today), failure, isRefreshing, again };
}

/** Each part of the day goes on by itself, when somebody wants more of it. */
export const useVisits = (first: () => Today['visits']) =>
  usePages(first, async (after) => (await ask(moreVisits, { after: after ?? '' })).today.visits);

export const usePromises = (first: () => Today['promises']) =>
  usePages(first, async (after) => (await ask(morePromises, { after: after ?? '' })).today.promises);

export const useRenewals = (first: () => Today['renewals']) =>
  usePages(first, async (after) => (await ask(moreRenewals, { after: after ?? '' })).today.renewals);

export const useSilences = (first: () => Today['silences']) =>
  usePages(first, async (after) => (await ask(moreSilences, { after: after ?? '' })).today.silences);
