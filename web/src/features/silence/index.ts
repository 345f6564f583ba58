export { default as SilenceList } from './SilenceList.vue';
