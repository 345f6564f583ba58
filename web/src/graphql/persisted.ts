import { makeOperation, mapExchange, type AnyVariables, type Exchange, type Operation } from '@urql/vue';

type Document = Operation['query'];

/**
 * The API answers only documents that it knows: a hash goes over the wire, never a text.
 * The cache above needs the document back with the result.
 */
export function persisted(): Exchange {
  const documents = new Map<string, Document>();

  return mapExchange({
    onOperation(operation) {
      const hash = hashOf(operation.query);
      documents.set(hash, operation.query);
      return withDocument(operation, { kind: operation.query.kind, definitions: [], documentId: hash } as Document);
    },
    onResult(result) {
      const query = documents.get((result.operation.query as { documentId?: string }).documentId ?? '');
      return query ? { ...result, operation: withDocument(result.operation, query) } : result;
    },
  });
}

const withDocument = (operation: Operation<unknown, AnyVariables>, query: Document) =>
  makeOperation(operation.kind, { ...operation, query }, operation.context);

/** The codegen embeds it in each document. */
function hashOf(query: Document) {
  const hash = (query as { __meta__?: { hash: string } }).__meta__?.hash;
  if (!hash)
    throw new Error(
      'This document is not in the list of persisted ones: write it in a *.graphql.ts and generate anew.',
    );
  return hash;
}
