export { default as FollowUpActions } from './FollowUpActions.vue';
