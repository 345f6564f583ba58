import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/vue';

/** `__key` is what urql tells documents apart by. */
type Parsed = TypedDocumentNode & { __key?: number };

/**
 * A document that the API knows by this hash. The build writes it where the source says `graphql(...)`. It is parsed when
 * it is first asked: a page brings the documents of all that can be done there, and most are never asked.
 */
export function known(hash: string, text: string): TypedDocumentNode {
  let parsed: Parsed | undefined;
  const document = (): Parsed => (parsed ??= Object.assign(gql(text), { __meta__: { hash } }));
  return {
    kind: 'Document' as TypedDocumentNode['kind'],
    get definitions() {
      return document().definitions;
    },
    get loc() {
      return document().loc;
    },
    get __key() {
      return document().__key;
    },
    __meta__: { hash },
  } as TypedDocumentNode;
}
