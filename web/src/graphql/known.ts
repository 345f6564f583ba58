import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/vue';

/** A document that the API knows by this hash. The build writes it where the source says `graphql(...)`. */
export const known = (hash: string, text: string): TypedDocumentNode =>
  Object.assign(gql(text), { __meta__: { hash } });
