import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { usePages } from '../../composables/usePages.ts';
import { ask, useAsk } from '../../graphql/index.ts';
import { users } from './administration.graphql.ts';

/** The users whom I look after: those who may come in, or those deactivated. */
export function useUsers(search: MaybeRefOrGetter<string>, inactive: MaybeRefOrGetter<boolean>) {
  const asked = computed(() => ({ search: toValue(search).trim() || null, inactive: toValue(inactive) }));
  const { data, failure, isWaiting, again } = useAsk(
    users,
    computed(() => ({ ...asked.value, after: null })),
  );
  const pages = usePages(
    () => data.value?.users,
    async (after) => (await ask(users, { ...asked.value, after })).users,
  );
  watch(asked, pages.forget);
  return { ...pages, isWaiting, again, isLost: computed(() => (data.value ? undefined : failure.value)) };
}
