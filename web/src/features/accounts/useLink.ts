import { computed, onMounted, ref } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import type { LinkKind } from '../../graphql/gql/graphql.ts';
import { linkGreeting } from './accounts.graphql.ts';

/**
 * A one-time link carries its token behind the #: it reaches no server, log or referrer before somebody acts.
 * Opening it only shows whom it is for.
 */
export function useLink(kind: LinkKind) {
  const token = ref('');
  const { data, failure, isWaiting, again } = useAsk(
    linkGreeting,
    computed(() => ({ token: token.value })),
    { pause: () => !token.value, policy: 'network-only' },
  );
  const isRead = ref(false);

  onMounted(() => {
    token.value = location.hash.slice(1);
    isRead.value = true;
  });

  const greeting = computed(() => {
    const link = data.value?.oneTimeLink;
    return link?.kind === kind ? link : undefined;
  });

  return {
    token,
    greeting,
    failure,
    again,
    isWaiting: computed(() => !isRead.value || isWaiting.value),
    isSpent: computed(() => isRead.value && !isWaiting.value && !failure.value && !greeting.value),
  };
}
