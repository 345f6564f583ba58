import { computed } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { importOffices } from './imports.graphql.ts';

/** The offices into which I may bring files: where I am a manager or an administrator, and all below. */
export function useImportOffices() {
  const session = useSession();
  const { data, failure, isWaiting, again } = useAsk(importOffices, {}, { policy: 'cache-first' });

  const options = computed(() => {
    const all = data.value?.offices ?? [];
    const roles = session.me?.roles.filter(({ role }) => role === 'MANAGER' || role === 'ADMINISTRATOR') ?? [];
    const mine = new Set(roles.map(({ office }) => office.id));
    const isMine = (id: string | undefined): boolean =>
      id !== undefined && (mine.has(id) || isMine(all.find((it) => it.id === id)?.parent?.id));
    return all.filter(({ id }) => isMine(id)).map(({ id, name }) => ({ value: id, label: name }));
  });

  return { options, failure, isWaiting, again };
}
