import { PromisePart, PromiseScope } from '#domain';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useSession } from '../../stores/session.ts';
import type { Chosen } from './usePromises.ts';

/** What the list is narrowed to stands in the address, so that it can be sent, and comes back with the page before. */
export function useChosen() {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();

  /** Whoever keeps no promises of their own begins with those of the office. */
  const first = computed<PromiseScope>(() =>
    session.has('MANAGER') && !session.has('COORDINATOR', 'SALES') ? 'OFFICE' : 'MINE',
  );
  const chosen = computed<Chosen>(() => {
    const { scope, part, client } = route.query;
    return {
      scope: isOne(PromiseScope, scope) ? scope : first.value,
      part: isOne(PromisePart, part) ? part : null,
      clientId: typeof client === 'string' && /^[\da-f-]{36}$/.test(client) ? client : null,
    };
  });

  function choose(change: Partial<Chosen>) {
    const { scope, part, clientId } = { ...chosen.value, ...change };
    const query = {
      ...(scope !== first.value && { scope }),
      ...(part && { part }),
      ...(clientId && { client: clientId }),
    };
    return router.replace({ query });
  }

  return { chosen, choose };
}

const isOne = <T extends string>(list: Record<string, T>, value: unknown): value is T =>
  typeof value === 'string' && Object.hasOwn(list, value);
