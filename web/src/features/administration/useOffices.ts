import { computed } from 'vue';
import { readFragment, useAsk } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { officeFields, offices } from './administration.graphql.ts';

export function useOffices() {
  const session = useSession();
  const { data, failure, isWaiting, again } = useAsk(offices, {});
  const rows = computed(() => data.value?.offices ?? []);
  const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

  /** Those that I administer: where I am an administrator, and all below. */
  const administered = computed(() => {
    const mine = new Set(
      session.me?.roles.filter(({ role }) => role === 'ADMINISTRATOR').map(({ office }) => office.id),
    );
    const all = rows.value.map((it) => readFragment(officeFields, it));
    const isMine = (id: string | undefined): boolean =>
      id !== undefined && (mine.has(id) || isMine(all.find((it) => it.id === id)?.parent?.id));
    return all.filter(({ id }) => isMine(id)).map(optionOf);
  });

  return {
    rows,
    administered,
    options: computed(() => rows.value.map(optionOf)),
    failure,
    isWaiting,
    again,
  };
}
