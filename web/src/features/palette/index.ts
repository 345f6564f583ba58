export { default as OverPage } from './OverPage.vue';
