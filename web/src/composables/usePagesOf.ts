import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from '@urql/vue';
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { ask, useAsk } from '../graphql/index.ts';
import { usePages, type PageOf } from './usePages.ts';

/** A list by its question: the first page follows every change, each further one is read when somebody wants it. */
export function usePagesOf<D, V extends AnyVariables, T>(
  document: TypedDocumentNode<D, V>,
  asked: MaybeRefOrGetter<Omit<NonNullable<V>, 'after'>>,
  pageIn: (answer: D) => PageOf<T>,
) {
  const variablesBehind = (after: string | null) => ({ ...toValue(asked), after }) as unknown as V;
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    document,
    computed(() => variablesBehind(null)),
  );
  const pages = usePages(
    () => data.value && pageIn(data.value),
    async (after) => pageIn(await ask(document, variablesBehind(after))),
  );
  watch(() => JSON.stringify(toValue(asked)), pages.forget);

  return {
    ...pages,
    data,
    isWaiting,
    isRefreshing,
    again,
    /** Why there is nothing at all; `failure` is about a further page. */
    isLost: computed(() => (data.value ? undefined : failure.value)),
  };
}
