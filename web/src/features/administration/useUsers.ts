import { toValue, type MaybeRefOrGetter } from 'vue';
import { usePagesOf } from '../../composables/usePagesOf.ts';
import { users } from './administration.graphql.ts';

/** The users whom I look after: those who may come in, or those deactivated. */
export const useUsers = (search: MaybeRefOrGetter<string>, inactive: MaybeRefOrGetter<boolean>) =>
  usePagesOf(
    users,
    () => ({ search: toValue(search).trim() || null, inactive: toValue(inactive) }),
    (answer) => answer.users,
  );
