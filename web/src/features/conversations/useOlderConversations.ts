import { computed, type Ref } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { olderConversations } from './conversations.graphql.ts';

export function useOlderConversations(variables: () => { personId: string; after: string }, isRead: Ref<boolean>) {
  const { data, failure, again } = useAsk(olderConversations, variables, { pause: () => !isRead.value });
  return { page: computed(() => data.value?.timeline), failure, again };
}
