export { clientHitFields, personHitFields, saidHitFields, search } from './search.graphql.ts';
export { default as SearchBoard } from './SearchBoard.vue';
