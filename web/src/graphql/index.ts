export { ask, askAnew, tell, useAsk, useTell } from './ask.ts';
export { fetched } from './fetched.ts';
export { graphql, readFragment, type FragmentType } from './gql/index.ts';
export { Refusal, type Conflict, type Numbers } from './refusal.ts';
export type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
