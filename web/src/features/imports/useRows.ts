import type { ImportVerdict } from '#domain';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { usePagesOf } from '../../composables/usePagesOf.ts';
import { importRows } from './imports.graphql.ts';

interface Asked {
  readonly id: string;
  readonly verdict: ImportVerdict | null;
  /** Only those that wait for this reason. */
  readonly code: string | null;
}

/** Rows of the file in its order, page after page. */
export const useRows = (asked: MaybeRefOrGetter<Asked>) =>
  usePagesOf(
    importRows,
    () => ({ ...toValue(asked) }),
    (answer) => answer.importRows,
  );
