export { default as PromiseDetail } from './PromiseDetail.vue';
export { default as PromiseExport } from './PromiseExport.vue';
export { default as PromiseList } from './PromiseList.vue';
export { usePromise } from './usePromises.ts';
