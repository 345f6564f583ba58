import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { colleagues } from './issues.graphql.ts';

/** Who can own or decide something: oneself first, known before the answer comes. */
export function useColleagues() {
  const session = useSession();
  const { data } = useAsk(colleagues, {}, { policy: 'cache-first' });
  return computed(() => {
    const me = session.me ? [{ id: session.me.id, name: session.me.name }] : [];
    return [...me, ...(data.value?.colleagues ?? []).filter(({ id }) => id !== session.me?.id)];
  });
}
