import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useAsk, type ResultOf } from '../../graphql/index.ts';
import { receivedMail } from './dev-inbox.graphql.ts';

/** A mail as its recipient reads it. */
export type MailView = ResultOf<typeof receivedMail>['receivedMail'];

export function useReceivedMail(id: MaybeRefOrGetter<string>) {
  const { data, failure, isRefreshing, again } = useAsk(
    receivedMail,
    computed(() => ({ id: toValue(id) })),
  );
  return { mail: computed(() => data.value?.receivedMail), failure, isRefreshing, again };
}
