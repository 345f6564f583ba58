import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { makeOperation, useQuery, type AnyVariables, type RequestPolicy } from '@urql/vue';
import { computed, ref, toRaw, toValue, type MaybeRefOrGetter } from 'vue';
import { client } from './client.ts';
import { refusalOf } from './refusal.ts';
import { shownReads } from './shown.ts';

interface AskOptions {
  policy?: RequestPolicy;
  /** Asks nothing while true. */
  pause?: MaybeRefOrGetter<boolean>;
}

/** Asks once. Throws a Refusal. */
export async function ask<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  policy: RequestPolicy = 'network-only',
) {
  const { data, error } = await client.query(document, variables, { requestPolicy: policy }).toPromise();
  if (error) throw refusalOf(error);
  return data as D;
}

/** Tells the API to do something. Throws a Refusal; nothing was changed then. */
export async function tell<D, V extends AnyVariables>(document: TypedDocumentNode<D, V>, variables: V) {
  const { data, error } = await client.mutation(document, variables).toPromise();
  if (error) throw refusalOf(error);
  return data as D;
}

/** Asks once more all that stands on the screen: somebody else changed it. A change of one's own does so by itself. */
export function askAnew(): void {
  for (const read of shownReads())
    client.reexecuteOperation(makeOperation('query', read, { ...read.context, requestPolicy: 'network-only' }));
}

/** A question whose answer stays on the screen and follows its variables and every change. */
export function useAsk<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: MaybeRefOrGetter<V>,
  options: AskOptions = {},
) {
  const { data, error, fetching, stale, executeQuery } = useQuery<D, V>({
    query: document,
    variables: computed(() => toValue(variables)) as never,
    pause: computed(() => toValue(options.pause) ?? false),
    ...(options.policy ? { requestPolicy: options.policy } : {}),
  });

  return {
    // An answer never changes: the next one is another. Nothing has to watch each of its fields.
    data: computed(() => toRaw(data.value)),
    failure: computed(() => (error.value ? refusalOf(error.value) : undefined)),
    /** Nothing to show yet. */
    isWaiting: computed(() => fetching.value && !data.value),
    isRefreshing: computed(() => stale.value || (fetching.value && !!data.value)),
    again: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** `tell` with its state for the button that does it. */
export function useTell<D, V extends AnyVariables>(document: TypedDocumentNode<D, V>) {
  const isSending = ref(false);

  async function send(variables: V): Promise<D> {
    isSending.value = true;
    try {
      return await tell(document, variables);
    } finally {
      isSending.value = false;
    }
  }

  return { send, isSending };
}
