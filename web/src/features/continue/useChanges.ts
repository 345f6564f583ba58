import { usePagesOf } from '../../composables/usePagesOf.ts';
import { changesOf } from './continue.graphql.ts';

/** What changed on a record, page by page. */
export const useChanges = (personId: () => string) =>
  usePagesOf(
    changesOf,
    () => ({ personId: personId() }),
    (answer) => answer.changes,
  );
