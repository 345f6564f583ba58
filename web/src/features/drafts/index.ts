export { default as UnsentDrafts } from './UnsentDrafts.vue';
