export { default as FeedSection } from './FeedSection.vue';
