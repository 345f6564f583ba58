export { default as PersonRecord } from './PersonRecord.vue';
export { usePersonRecord } from './usePersonRecord.ts';
